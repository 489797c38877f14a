-- The last word of each member about each thing they may be written to about; the history keeps the others.
create table membership_consent (
    member  text        not null,
    consent text        not null,
    given   boolean     not null,
    means   text        not null,
    said_at timestamptz not null,
    primary key (member, consent)
);
