-- Who asked to become a cooperator, and what was decided.
create table cooperative_application (
    application text primary key,
    member      text not null,
    category    text not null,
    shares      integer not null,
    received_on date not null,
    status      text not null,
    reason      text,
    body        text,
    decided_on  date
);

create index cooperative_application_member on cooperative_application (member);
create index cooperative_application_open on cooperative_application (received_on) where status = 'OPEN';
