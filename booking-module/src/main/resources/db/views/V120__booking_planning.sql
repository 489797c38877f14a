create table booking_booking (
    id        text primary key,
    space     text not null,
    member    text not null,
    series    text,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    -- All there is to know, the times as they were chosen, with their offset: the repeated hour of October has two.
    booking   jsonb not null,
    -- The facts that were added to it since it was confirmed: none counts twice.
    facts     text[] not null default '{}'
);

create index booking_booking_by_space_and_time on booking_booking (space, starts_at);
-- By the end: of all the years, few bookings are not over.
create index booking_booking_by_time on booking_booking (ends_at, starts_at);
create index booking_booking_by_member on booking_booking (member, starts_at);
create index booking_booking_by_series on booking_booking (series, starts_at) where series is not null;
