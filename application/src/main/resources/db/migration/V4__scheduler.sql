-- db-scheduler's table: work that must happen at its time, also after a restart.
create schema scheduler;

create table scheduler.scheduled_tasks (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index execution_time_idx on scheduler.scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduler.scheduled_tasks (last_heartbeat);
