-- What has to happen on which day unless something else happens first.
create table membership_deadline (
    kind    text not null,
    subject text not null,
    -- Of several of one kind, which: a term, or a day.
    which   text not null,
    due_on  date not null,
    primary key (kind, subject, which)
);

create index membership_deadline_by_day on membership_deadline (kind, due_on);
