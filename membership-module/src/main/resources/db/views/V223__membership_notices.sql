-- What members are to be told about their proofs. Whether they were told is the business of the post.
create table membership_notice (
    id          text        primary key,
    kind        text        not null,
    member      text        not null,
    due_at      timestamptz not null,
    proof       text        not null,
    valid_until date,
    reason      text
);

create index membership_notice_due on membership_notice (due_at);
