-- The role's privileges already forbid it (V1). The trigger holds where one role owns and runs everything.
create function events.history_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The history is append-only: % on events.% is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger history_is_append_only
    before update or delete or truncate on events.domain_event_entry
    for each statement execute function events.history_is_append_only();
