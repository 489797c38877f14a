-- One row per command that carried an idempotency key, written in the transaction of its events.
create schema messaging;

create table messaging.command_receipt (
    idempotency_key text        primary key,
    fingerprint     text        not null,
    result_type     text,
    result          text,
    received_at     timestamptz not null
);
create index command_receipt_by_age on messaging.command_receipt (received_at);
