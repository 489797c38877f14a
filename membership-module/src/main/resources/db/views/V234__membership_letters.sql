-- What members are to be told of subscriptions and places. Whether they were is kept in notices.sent.
create table membership_letter (
    id     text primary key,
    kind   text not null,
    member text not null,
    -- By which the member may act on it.
    day    date not null,
    -- The kind of place, where it is about one.
    about  text,
    due_at timestamptz not null
);

create index membership_letter_by_due on membership_letter (due_at);
