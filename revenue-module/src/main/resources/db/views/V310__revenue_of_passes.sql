-- What a pass earns is of no space in particular, and of no booking when it expires.
alter table revenue_entry alter column space drop not null;
alter table revenue_entry alter column kind drop not null;
alter table revenue_entry alter column booking drop not null;
alter table revenue_entry add column pass text;
