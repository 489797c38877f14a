create table booking_booking (
    id                  text primary key,
    space               text not null,
    kind                text not null,
    member              text not null,
    starts_at           timestamptz not null,
    ends_at             timestamptz not null,
    -- The times as they were chosen, with their offset: the repeated hour of October has two.
    start_text          text not null,
    end_text            text not null,
    seats               integer not null,
    layout              text not null,
    price_excl_cents    bigint not null,
    price_vat_cents     bigint not null,
    vat_permille        integer not null,
    tariff_version      text not null,
    customer_class      text not null,
    reduced             boolean not null,
    terms               jsonb not null,
    status              text not null,
    changed_at_text     text,
    released_from_text  text,
    fee_excl_cents      bigint,
    fee_vat_cents       bigint
);

create index booking_booking_by_space_and_time on booking_booking (space, starts_at);
create index booking_booking_by_time on booking_booking (starts_at);
create index booking_booking_by_member on booking_booking (member, starts_at);
