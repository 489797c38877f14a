-- One program runs one place: at most one row.
create table booking_place (
    id                text primary key,
    name              text not null,
    maximum_headcount integer not null
);

create table booking_space (
    id         text primary key,
    kind       text not null,
    definition jsonb not null
);

create table booking_closure (
    id         text primary key,
    space      text not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    -- The times as they were chosen, with their offset: the repeated hour of October has two.
    start_text text not null,
    end_text   text not null,
    reason     text not null
);

create index booking_closure_by_time on booking_closure (space, starts_at);
