-- Which notices have gone out. Not a view: a replay must not send them again.
create schema notices;

create table notices.sent (
    notice     text        primary key,
    kind       text        not null,
    member     text        not null,
    due_at     timestamptz not null,
    state      text        not null,
    attempts   integer     not null,
    changed_at timestamptz not null,
    -- When a notice that waits is tried next.
    try_at     timestamptz,
    reason     text,
    -- What was written to whom, for the outbox; the row is deleted after some months.
    address    text,
    subject    text,
    body       text
);
create index sent_by_state on notices.sent (state, changed_at);
create index sent_by_change on notices.sent (changed_at);
