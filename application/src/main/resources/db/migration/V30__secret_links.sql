-- Links that open one thing without signing in. Their keys are computed from this one; without it, all of them change.
create table access.link_secret (
    -- One program has one secret: at most one row.
    id      text        primary key check (id = 'links'),
    secret  bytea       not null,
    made_at timestamptz not null
);

-- How often the lock of a link was changed; a link without a row has its first one.
create table access.link_renewal (
    purpose    text        not null,
    subject    text        not null,
    renewals   integer     not null,
    renewed_at timestamptz not null,
    primary key (purpose, subject)
);

grant select, insert, update, delete on access.link_secret, access.link_renewal to ${app_role};
