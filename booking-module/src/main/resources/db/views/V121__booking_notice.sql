-- What people are to be told. Whether they were is kept in notices.sent, which no replay touches.
create table booking_notice (
    id      text not null,
    booking text not null,
    kind    text not null,
    member  text not null,
    due_at  timestamptz not null,
    matter  jsonb not null,
    primary key (id, booking)
);

create index booking_notice_by_due on booking_notice (due_at);
create index booking_notice_by_booking on booking_notice (booking);

-- What is known of a booking or a hold, for the facts that name it only.
create table booking_matter (
    booking text primary key,
    matter  jsonb not null
);
