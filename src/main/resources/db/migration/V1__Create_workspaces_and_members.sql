-- The wall between workspaces: a table given to this function can be read and written by the runtime role only within the
-- workspace that the connection was bound to.
create function lodestar_protect(tenant_table text) returns void language plpgsql as $$
begin
    execute format('alter table %I enable row level security', tenant_table);
    execute format('create policy workspace_wall on %I to ${runtimeRole}'
        ' using (workspace_id = nullif(current_setting(''lodestar.workspace'', true), '''')::uuid)'
        ' with check (workspace_id = nullif(current_setting(''lodestar.workspace'', true), '''')::uuid)', tenant_table);
    execute format('grant select, insert, update, delete on %I to ${runtimeRole}', tenant_table);
end $$;

grant usage on schema public to ${runtimeRole};

-- Who somebody is, before it is known for which workspace they work: these tables have no wall of their own, and only the
-- package workspace reads them.
create table workspace (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create table account (
    id uuid primary key,
    email text not null,
    name text not null check (length(name) between 1 and 200),
    password_hash text not null,
    failed_sign_ins int not null default 0,
    locked_until timestamptz,
    created_at timestamptz not null
);
create unique index account_email on account (lower(email));

create table membership (
    workspace_id uuid not null references workspace (id) on delete cascade,
    account_id uuid not null references account (id) on delete cascade,
    role text not null check (role in ('OWNER', 'RESEARCHER', 'VIEWER')),
    version int not null,
    created_at timestamptz not null,
    primary key (workspace_id, account_id)
);
create index membership_account on membership (account_id);

create table session (
    token_hash bytea primary key,
    account_id uuid not null references account (id) on delete cascade,
    workspace_id uuid not null references workspace (id) on delete cascade,
    expires_at timestamptz not null,
    created_at timestamptz not null
);
create index session_account on session (account_id);

create table api_token (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    token_hash bytea not null unique,
    scope text not null check (scope in ('PUBLISHED_READER')),
    created_by uuid not null references account (id),
    expires_at timestamptz,
    revoked_at timestamptz,
    created_at timestamptz not null,
    primary key (workspace_id, id)
);

-- A secret that somebody holds and that leads to one thing in one workspace. Only the hash of the secret is kept.
create table secret_link (
    secret_hash bytea primary key,
    workspace_id uuid references workspace (id) on delete cascade,
    purpose text not null,
    subject_id uuid not null,
    expires_at timestamptz,
    created_at timestamptz not null
);
create index secret_link_subject on secret_link (workspace_id, purpose, subject_id);

create table member_invitation (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    email text not null,
    role text not null check (role in ('OWNER', 'RESEARCHER', 'VIEWER')),
    invited_by uuid not null references account (id),
    accepted_at timestamptz,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
);
select lodestar_protect('member_invitation');

grant select, insert, update, delete on workspace, account, membership, session, api_token, secret_link to ${runtimeRole};

create table activity (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    kind text not null,
    actor_id uuid,
    actor_name text not null,
    subject_id uuid,
    summary text not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
);
select lodestar_protect('activity');

create table upload (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    name text not null,
    size_bytes bigint not null,
    sha256 bytea not null,
    content bytea not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
);
select lodestar_protect('upload');
