create table booking_rate_card (
    version        text primary key,
    effective_from date not null,
    -- Of two cards effective from the same day, the one adopted later holds.
    adoption       bigint not null,
    decision       text not null,
    lines          jsonb not null
);
