create table booking_deadline (
    kind    text not null,
    booking text not null,
    space   text not null,
    due_at  timestamptz not null,
    primary key (kind, booking)
);

create index booking_deadline_by_time on booking_deadline (kind, due_at);
