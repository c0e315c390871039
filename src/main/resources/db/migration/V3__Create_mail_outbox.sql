create table outbox_mail (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    idempotency_key text not null,
    recipient text not null,
    subject text not null,
    text_body text not null,
    html_body text,
    headers text not null,
    status text not null check (status in ('QUEUED', 'SENDING', 'SENT', 'KEPT', 'UNCERTAIN', 'FAILED', 'SUPPRESSED')),
    attempts int not null default 0,
    last_error text,
    sent_at timestamptz,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, idempotency_key)
);
select lodestar_protect('outbox_mail');

-- Addresses that asked not to be written to.
create table mail_suppression (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    email text not null,
    reason text not null check (reason in ('UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED', 'BY_HAND')),
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
);
create unique index mail_suppression_email on mail_suppression (workspace_id, lower(email));
select lodestar_protect('mail_suppression');
