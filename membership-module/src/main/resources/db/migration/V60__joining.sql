-- Who has asked to become a member, or was invited, and has yet to confirm their address. Only the hash of the key is
-- kept: who reads the database cannot join in someone's name.
create table vault.joining (
    id           text        primary key,
    secret_hash  text        not null unique,
    name         text        not null,
    email        text        not null,
    phone        text,
    language     text        not null,
    profile      text        not null,
    consents     text        not null,
    organisation text,
    rights       text        not null,
    asked_at     timestamptz not null,
    expires_at   timestamptz not null
);

-- An address that a member wants to be reached at, and has yet to confirm.
create table vault.new_address (
    member      text        primary key,
    secret_hash text        not null unique,
    email       text        not null,
    expires_at  timestamptz not null
);
