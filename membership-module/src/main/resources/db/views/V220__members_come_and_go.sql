-- Who was archived, who turned out to be whom, who pays for whom, and what the reduced tariff still waits for.
alter table member_standing
    add column archived        boolean not null default false,
    add column merged_into     text,
    add column payer           text,
    add column requested_proof text,
    add column requested_at    timestamptz,
    add column reminded_until  date;

create index member_standing_merged_into on member_standing (merged_into) where merged_into is not null;
create index member_standing_requested_at on member_standing (requested_at) where requested_proof is not null;
