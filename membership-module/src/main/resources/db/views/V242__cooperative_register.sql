-- The movements of shares, one row for each side of each fact: a fact heard twice counts once. What somebody holds is
-- their sum. The position keeps the order of facts that were recorded in one moment.
create table cooperative_movement (
    id           text primary key,
    position     bigint      not null,
    member       text        not null,
    kind         text        not null,
    shares       integer     not null,
    amount_cents bigint      not null,
    paid_cents   bigint      not null,
    on_day       date        not null,
    recorded_at  timestamptz not null,
    counterpart  text,
    category     text
);

create index cooperative_movement_member on cooperative_movement (member);

-- Until when the rest of a subscription is to be paid.
create table cooperative_payment_due (
    id        text primary key,
    member    text   not null,
    due_cents bigint not null,
    pay_by    date   not null
);

-- Shares on their way out, in the order in which they are repaid.
create table cooperative_exit (
    exit            text primary key,
    position        bigint not null,
    member          text   not null,
    shares          integer not null,
    amount_cents    bigint not null,
    paid_cents      bigint not null,
    reason          text   not null,
    effective_on    date   not null,
    postponed_until date,
    repaid_on       date,
    repaid_cents    bigint,
    losses_cents    bigint
);

create index cooperative_exit_waiting on cooperative_exit (effective_on, position) where repaid_on is null;
