-- What somebody wrote when they asked to become a cooperator. Free text may name people: it is kept with the names,
-- apart from the events, and can be erased.
create table vault.cooperative_wish (
    application text primary key,
    wish        text not null
);
