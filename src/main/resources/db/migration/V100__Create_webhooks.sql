-- Where a workspace wants to hear of events. The secret is unreadable without the key of the installation.
create table webhook_endpoint (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    address text not null check (length(address) between 1 and 2048),
    description text check (length(description) between 1 and 200),
    event_types text[] not null,
    sealed_secret bytea not null,
    state text not null check (state in ('ACTIVE', 'PAUSED', 'GONE', 'FAILED')),
    failing_since timestamptz,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
);
select lodestar_protect('webhook_endpoint');

-- The outbox: one event for one endpoint. The message's id is the same for all endpoints and all attempts.
create table webhook_delivery (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    endpoint_id uuid not null,
    message_id uuid not null,
    idempotency_key text not null,
    event_type text not null,
    payload text not null,
    state text not null check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts int not null default 0,
    last_attempt_at timestamptz,
    next_attempt_at timestamptz,
    answer_status int,
    answer_body text,
    failure text,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, endpoint_id, idempotency_key),
    foreign key (workspace_id, endpoint_id) references webhook_endpoint (workspace_id, id) on delete cascade
);
create index webhook_delivery_endpoint on webhook_delivery (workspace_id, endpoint_id, id);
create index webhook_delivery_attempted on webhook_delivery (workspace_id, endpoint_id, last_attempt_at, id);
select lodestar_protect('webhook_delivery');
