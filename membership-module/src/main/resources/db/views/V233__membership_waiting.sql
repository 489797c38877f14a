-- Those who wait for a desk, an office or a locker; also what is over.
create table membership_waiting (
    id            text primary key,
    member        text not null,
    kind          text not null,
    wished_from   date not null,
    joined_at     timestamptz not null,
    status        text not null,
    place         text,
    free_from     date,
    offered_until date
);

create index membership_waiting_by_member on membership_waiting (member);
create index membership_waiting_open on membership_waiting (kind, joined_at) where status in ('WAITING', 'OFFERED');
