create table profile (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    name text not null check (length(name) between 1 and 400),
    description text not null,
    target_kind text not null check (target_kind in ('ORGANISATION', 'INDIVIDUAL')),
    polarity text not null check (polarity in ('IDEAL', 'ANTI')),
    state text not null check (state in ('DRAFT', 'ACTIVE', 'ARCHIVED')),
    -- At most three profiles of a workspace are active, each in a slot of its own; one more needs a stated reason.
    active_slot int check (active_slot between 1 and 3),
    active_reason text,
    revision int not null,
    published_revision int,
    published_at timestamptz,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, active_slot),
    check ((state = 'ACTIVE') = (active_slot is not null or active_reason is not null)),
    check (active_slot is null or active_reason is null)
);
create unique index profile_name on profile (workspace_id, lower(name)) where state <> 'ARCHIVED';
select lodestar_protect('profile');
