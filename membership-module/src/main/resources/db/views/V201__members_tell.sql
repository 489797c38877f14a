-- Whoever remembers how a member stands hears that it may have changed, when the change is committed.
create function member_standing_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('view_changed', 'membership.members');
    return null;
end $$;

create trigger member_standing_changed after insert or update or delete or truncate on member_standing
    for each statement execute function member_standing_changed();
