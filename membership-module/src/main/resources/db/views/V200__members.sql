-- How each member stands with the place: class, profile, and the last decisions on the reduced tariff.
create table member_standing (
    member          text primary key,
    kind            text not null,
    profile         text not null,
    customer_class  text not null,
    registered_at   timestamptz not null,
    proof           text,
    reduced_from    date,
    reduced_until   date,
    reduced_expired boolean not null default false,
    refused_proof   text,
    refused_reason  text
);

create index member_standing_reduced_until on member_standing (reduced_until) where not reduced_expired;
