-- Which facts are about a subject; position is events.domain_event_entry.global_index.
create table audit_trail (
    kind     text   not null,
    subject  text   not null,
    position bigint not null,
    primary key (kind, subject, position)
);

create index audit_trail_by_position on audit_trail (position);
