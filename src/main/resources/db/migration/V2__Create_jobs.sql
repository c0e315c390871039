-- The queue, in the form that db-scheduler asks for. It holds ids only, so it needs no wall.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to ${runtimeRole};

create table job (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    kind text not null,
    idempotency_key text not null,
    payload text not null,
    status text not null check (status in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    done bigint not null default 0,
    total bigint,
    checkpoint text,
    message text,
    attempts int not null default 0,
    cancel_requested boolean not null default false,
    started_at timestamptz,
    finished_at timestamptz,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, kind, idempotency_key)
);
select lodestar_protect('job');
