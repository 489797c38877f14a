create table membership_plans (
    version        text primary key,
    effective_from date   not null,
    -- Of two catalogues effective from the same day, the one adopted later holds.
    adoption       bigint not null,
    decision       text   not null,
    plans          jsonb  not null
);
