-- Who members are. Apart from the events, since it must stay possible to correct and to erase it.
create schema vault;

create table vault.member_detail (
    member text primary key,
    name   text not null,
    email  text not null,
    phone  text
);

-- Reserves an address: two members registered at the same time cannot both have it.
create unique index member_detail_email on vault.member_detail (lower(email));
