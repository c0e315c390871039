-- What a theme proposes for a profile or persona, and what became of it.
create table suggestion (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    owner_kind text not null check (owner_kind in ('PROFILE', 'PERSONA')),
    owner_id uuid not null,
    theme_id uuid not null,
    topic text not null,
    kind text not null check (kind in ('ADD', 'EXTEND', 'STRENGTHEN')),
    strength text not null check (strength in ('PROPOSED', 'EMERGING')),
    state text not null check (state in ('OPEN', 'NEEDS_MAPPING', 'SNOOZED', 'ACCEPTED', 'REJECTED')),
    text text not null,
    definition_key text,
    attribute_id uuid,
    people int not null check (people > 0),
    asked int not null check (asked >= people),
    accounts int not null,
    middle bytea not null,
    snoozed_until date,
    reason text,
    earlier_rejection text,
    decided_by text,
    decided_at timestamptz,
    revision int,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, owner_id, theme_id),
    foreign key (workspace_id, theme_id) references theme (workspace_id, id) on delete cascade,
    check ((state = 'SNOOZED') = (snoozed_until is not null)),
    check (state <> 'REJECTED' or reason is not null),
    check (state <> 'ACCEPTED' or (attribute_id is not null and revision is not null))
);
create index suggestion_inbox on suggestion (workspace_id, state, people desc, id);
create index suggestion_owner on suggestion (workspace_id, owner_id);
create index suggestion_theme on suggestion (workspace_id, theme_id);
select lodestar_protect('suggestion');
