-- In which language a member is written to.
alter table vault.member_detail add column language text not null default 'FRENCH';
