-- Passes and allowances. What is left of one is its total less the sum of what moved.
create table membership_prepaid (
    source           text primary key,
    means            text        not null,
    member           text        not null,
    unit             text        not null,
    usages           text        not null,
    total            integer     not null,
    price_incl_cents bigint,
    valid_from       date        not null,
    valid_until      date        not null,
    obtained_at      timestamptz not null
);

create index membership_prepaid_member on membership_prepaid (member, valid_until);
create index membership_prepaid_until on membership_prepaid (valid_until) where means = 'PASS';

-- One row per event, so that an event heard twice counts once. Units are less than 0 when they came back.
create table membership_prepaid_use (
    id          text primary key,
    source      text        not null,
    movement    text        not null,
    use         text,
    units       integer     not null,
    day         date        not null,
    recorded_at timestamptz not null
);

create index membership_prepaid_use_source on membership_prepaid_use (source);
