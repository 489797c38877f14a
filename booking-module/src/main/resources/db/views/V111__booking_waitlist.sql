create table booking_hold (
    booking   text primary key,
    member    text not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    held      jsonb not null
);

create index booking_hold_by_time on booking_hold (starts_at);
create index booking_hold_by_member on booking_hold (member);

-- Also what is over: whoever waited sees what became of it.
create table booking_waiting (
    booking       text primary key,
    space         text not null,
    member        text not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    start_text    text not null,
    end_text      text not null,
    seats         integer not null,
    joined_at     text not null,
    -- Who joined first, also when two joined in the same instant.
    turn          bigint not null,
    status        text not null,
    offered_until text
);

create index booking_waiting_by_space_and_time on booking_waiting (space, starts_at);
create index booking_waiting_by_member on booking_waiting (member);
