create table persona (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    profile_id uuid not null,
    name text not null check (length(name) between 1 and 400),
    summary text not null,
    roles varchar(255) array not null check (cardinality(roles) > 0),
    job_titles varchar(255) array not null,
    archived boolean not null,
    revision int not null,
    -- The persona as front ends see it, which stays the same while the next revision is being written.
    published_revision int,
    published_at timestamptz,
    published_name text,
    published_summary text,
    published_roles varchar(255) array,
    published_job_titles varchar(255) array,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, profile_id) references profile (workspace_id, id),
    check ((published_revision is null) = (published_at is null)),
    check ((published_revision is null) = (published_name is null)),
    check ((published_revision is null) = (published_roles is null)),
    check (not archived or published_revision is null)
);
create unique index persona_name on persona (workspace_id, profile_id, lower(name)) where not archived;
create index persona_roles on persona using gin (roles);
create index persona_published_roles on persona using gin (published_roles);
select lodestar_protect('persona');
