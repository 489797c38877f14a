create table membership_subscription (
    id           text primary key,
    member       text not null,
    -- What was agreed last.
    plan         jsonb not null,
    kind         text not null,
    place        text,
    first_day    date not null,
    -- First day of the first term as a whole one.
    anchor       date not null,
    alignment    text not null,
    notice       integer not null,
    class_before text,
    status       text not null,
    -- Since when it has that status, and until when if that is known.
    since        date not null,
    until        date,
    last_day     date
);

create index membership_subscription_by_member on membership_subscription (member, first_day);
create index membership_subscription_by_place on membership_subscription (place) where place is not null;

create table membership_term (
    subscription   text    not null,
    number         integer not null,
    from_day       date    not null,
    to_day         date    not null,
    excl_cents     bigint  not null,
    vat_cents      bigint  not null,
    vat_permille   integer not null,
    due_on         date    not null,
    reminded_on    date,
    paid_on        date,
    primary key (subscription, number)
);

-- One row per event, so that an event heard twice counts once.
create table membership_credit (
    id           text primary key,
    subscription text    not null,
    term         integer not null,
    reason       text    not null,
    from_day     date    not null,
    to_day       date    not null,
    excl_cents   bigint  not null,
    vat_cents    bigint  not null,
    vat_permille integer not null
);

create index membership_credit_by_subscription on membership_credit (subscription, term);

-- Rests agreed, running and over.
create table membership_rest (
    subscription text not null,
    from_day     date not null,
    until_day    date,
    reason       text not null,
    primary key (subscription, from_day)
);
