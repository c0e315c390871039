-- Definitions that a workspace added to those that are shipped with the program.
create table attribute_definition (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    key text not null check (key ~ '^[a-z][A-Za-z0-9]{0,59}$'),
    label text not null,
    attribute_group text not null,
    value_type text not null,
    applies_to text not null,
    description text not null,
    options text not null,
    unit text,
    least int,
    greatest int,
    repeatable boolean not null,
    known_before_sale boolean not null,
    question int check (question between 1 and 10),
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, key)
);
select lodestar_protect('attribute_definition');
