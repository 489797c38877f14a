-- Who belongs to which organisation, and what they may do for it.
create table membership_person (
    organisation text        not null,
    person       text        not null,
    rights       text        not null,
    joined_at    timestamptz not null,
    primary key (organisation, person)
);

create index membership_person_person on membership_person (person);

-- Who may act for whom is remembered until it may have changed.
create function membership_person_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('view_changed', 'membership.organisations');
    return null;
end $$;

create trigger membership_person_changed after insert or update or delete or truncate on membership_person
    for each statement execute function membership_person_changed();
