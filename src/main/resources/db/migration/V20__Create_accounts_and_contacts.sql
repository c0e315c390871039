-- Rows of an imported file that were not taken, of whatever feature.
create table import_problem (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    job_id uuid not null,
    line bigint not null,
    reason text not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, job_id) references job (workspace_id, id) on delete cascade
);
create index import_problem_job on import_problem (workspace_id, job_id, line, id);
select lodestar_protect('import_problem');

-- The companies and consumers we serve; the table account holds those who sign in.
create table customer_account (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    industry text,
    country text check (country ~ '^[A-Z]{2}$'),
    employees int check (employees >= 0),
    segment text,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
);
create unique index customer_account_name on customer_account (workspace_id, lower(name));
select lodestar_protect('customer_account');

-- A person. An erased one keeps the row, so that counts stay, and nothing that says who it was.
create table contact (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    email text,
    external_key text,
    name text,
    job_title text,
    account_id uuid,
    buying_role text,
    erased_at timestamptz,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, account_id) references customer_account (workspace_id, id),
    check (erased_at is not null or coalesce(email, external_key, name) is not null),
    check (erased_at is null or coalesce(email, external_key, name, job_title) is null)
);
create unique index contact_email on contact (workspace_id, lower(email));
create unique index contact_external_key on contact (workspace_id, external_key);
create index contact_account on contact (workspace_id, account_id);
select lodestar_protect('contact');
