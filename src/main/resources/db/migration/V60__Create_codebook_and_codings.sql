-- attribute_key names the attribute definition that passages of this code feed.
create table code (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    parent_id uuid,
    name text not null check (length(name) between 1 and 200),
    description text not null check (length(description) <= 4000),
    colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
    attribute_key text,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, parent_id) references code (workspace_id, id),
    check (parent_id <> id)
);
-- One name below one parent, codes without a parent included.
create unique index code_name on code
    (workspace_id, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid), lower(name));
create index code_parent on code (workspace_id, parent_id);
select lodestar_protect('code');

-- One coder's tag on one half-open range of code points. A tag taken off stays as a row that says so.
create table coding (
    workspace_id uuid not null,
    id uuid not null,
    transcript_id uuid not null,
    code_id uuid not null,
    coder_id uuid not null,
    coder_name text not null,
    start_offset int not null check (start_offset >= 0),
    end_offset int not null check (end_offset > start_offset),
    quote text not null check (char_length(quote) = end_offset - start_offset),
    text_sha256 text not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
    removed_at timestamptz,
    removed_by text,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, transcript_id) references transcript (workspace_id, id) on delete cascade,
    foreign key (workspace_id, code_id) references code (workspace_id, id),
    check ((removed_at is null) = (removed_by is null))
);
-- The same tag of the same coder on the same range is one tag, however often it is clicked.
create unique index coding_once on coding (workspace_id, transcript_id, start_offset, end_offset, code_id, coder_id)
    where removed_at is null;
create index coding_code on coding (workspace_id, code_id, id) where removed_at is null;
select lodestar_protect('coding');
