-- What someone may still have, or hopes to have: told when the space closes in that time.
create table booking_notice_awaited (
    booking   text primary key,
    space     text not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    matter    jsonb not null
);
create index booking_notice_awaited_by_space on booking_notice_awaited (space, starts_at);

-- Which wholes a space is a part of: where a part is closed, the whole cannot be had.
create table booking_notice_part (
    part  text not null,
    whole text not null,
    primary key (part, whole)
);
