-- Since when the deadlines have been watched without a break: while the program is down, nobody can check in.
-- Not a view: the history does not tell when the program was down.
create schema deadlines;

create table deadlines.watch (
    -- There is one watch, whichever node keeps it: at most one row.
    id    text        primary key check (id = 'watch'),
    since timestamptz not null,
    seen  timestamptz not null
);
