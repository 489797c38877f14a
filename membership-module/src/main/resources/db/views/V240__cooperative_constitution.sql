-- The constitutions of the cooperative, each in force from a day on until the next.
create table cooperative_constitution (
    version                 integer primary key,
    effective_from          date    not null,
    nominal_cents           bigint  not null,
    paid_at_once_permille   integer not null,
    years_to_pay            integer not null,
    floor_permille          integer not null,
    public_ceiling_permille integer not null,
    most_years_deferred     integer not null,
    categories              text    not null,
    decision                text    not null,
    decided_on              date    not null
);

create table cooperative_college (
    version         integer not null,
    position        integer not null,
    college         text    not null,
    name            text    not null,
    weight_permille integer not null,
    categories      text    not null,
    primary key (version, position)
);
