-- Spaces that are one member's alone, by the subscription that makes them so.
create table booking_allocation (
    allocation text not null,
    space      text not null,
    member     text not null,
    from_day   date not null,
    -- First day on which it is not theirs any more.
    until_day  date,
    primary key (allocation, space, from_day)
);

create index booking_allocation_by_space on booking_allocation (space, from_day);
