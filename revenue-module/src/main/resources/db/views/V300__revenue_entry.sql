-- The revenue ledger. The key is the event's id and the line's number in it: an event heard twice counts once.
create table revenue_entry (
    id             text primary key,
    stream         text        not null,
    nature         text        not null,
    space          text        not null,
    kind           text        not null,
    member         text        not null,
    booking        text        not null,
    day            date        not null,
    excl_cents     bigint      not null,
    vat_cents      bigint      not null,
    vat_permille   integer     not null,
    tariff_version text,
    reduced        boolean,
    recorded_at    timestamptz not null
);

create index revenue_entry_by_day on revenue_entry (day, stream, space);
create index revenue_entry_by_booking on revenue_entry (booking);

create table revenue_space (
    space text primary key,
    name  text not null
);

create table revenue_tariff (
    version  text primary key,
    decision text not null
);
