-- Who may come in. Nothing here is part of the history: it can be corrected and erased.
create schema access;

create table access.account (
    id            text        primary key,
    login         text        not null,
    password_hash text,
    role          text        not null check (role in ('HOST', 'AUDITOR', 'COOPERATOR', 'MEMBER')),
    member        text,
    disabled      boolean     not null default false,
    created_at    timestamptz not null
);
create unique index account_by_login on access.account (lower(login));

-- Only hashes are kept: who reads the database cannot sign in with what they find.
create table access.sign_in_link (
    token_hash text        primary key,
    account    text        not null references access.account on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create table access.api_token (
    id           text        primary key,
    account      text        not null references access.account on delete cascade,
    token_hash   text        not null unique,
    label        text        not null,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index api_token_by_account on access.api_token (account);

grant usage on schema access to ${app_role};
grant select, insert, update, delete on all tables in schema access to ${app_role};
