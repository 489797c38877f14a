-- A visitor is written down anew at each visit: nobody must learn from a refusal who is known here. So their address
-- is not reserved, neither against members nor against other visitors.
alter table vault.member_detail add column visitor boolean not null default false;

drop index vault.member_detail_email;
create unique index member_detail_email on vault.member_detail (lower(email)) where not visitor;
