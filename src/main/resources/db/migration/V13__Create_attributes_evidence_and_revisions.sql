-- What a profile or persona says. The owner is one of two tables; the generated columns let each be referenced.
create table attribute (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    owner_kind text not null check (owner_kind in ('PROFILE', 'PERSONA')),
    owner_id uuid not null,
    profile_id uuid generated always as (case when owner_kind = 'PROFILE' then owner_id end) stored,
    persona_id uuid generated always as (case when owner_kind = 'PERSONA' then owner_id end) stored,
    definition_key text not null,
    single boolean not null,
    polarity text not null check (polarity in ('MUST', 'WANT', 'NEUTRAL', 'AVOID', 'DISQUALIFY')),
    weight int not null check (weight between 0 and 10),
    value text not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, profile_id) references profile (workspace_id, id),
    foreign key (workspace_id, persona_id) references persona (workspace_id, id)
);
create index attribute_owner on attribute (workspace_id, owner_id);
create unique index attribute_single on attribute (workspace_id, owner_id, definition_key, polarity) where single;
select lodestar_protect('attribute');

create table evidence (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    attribute_id uuid not null,
    stance text not null check (stance in ('SUPPORTS', 'CONTRADICTS')),
    source_kind text not null check (source_kind in ('ANSWER', 'PASSAGE', 'CUSTOMER', 'FINDING', 'MARKET_SOURCE')),
    source_id uuid,
    source_label text not null,
    source_url text,
    person_id uuid,
    account_id uuid,
    buying_role text,
    quote text,
    observed_on date not null,
    incentivised boolean not null,
    -- The revision that this evidence came with.
    revision int not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, attribute_id) references attribute (workspace_id, id) on delete cascade
);
create index evidence_attribute on evidence (workspace_id, attribute_id, observed_on desc, id desc);
create index evidence_person on evidence (workspace_id, person_id) where person_id is not null;
-- The same source speaks to an attribute once, however often it is sent.
create unique index evidence_source on evidence (workspace_id, attribute_id, source_kind, source_id, person_id, stance)
    nulls not distinct where source_id is not null;
select lodestar_protect('evidence');

-- Every state that a profile or persona ever had.
create table revision (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    owner_kind text not null check (owner_kind in ('PROFILE', 'PERSONA')),
    owner_id uuid not null,
    profile_id uuid generated always as (case when owner_kind = 'PROFILE' then owner_id end) stored,
    persona_id uuid generated always as (case when owner_kind = 'PERSONA' then owner_id end) stored,
    number int not null check (number > 0),
    cause text not null,
    actor_name text not null,
    snapshot text not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, owner_id, number),
    foreign key (workspace_id, profile_id) references profile (workspace_id, id),
    foreign key (workspace_id, persona_id) references persona (workspace_id, id)
);
select lodestar_protect('revision');
-- What was accepted is never edited.
revoke update, delete on revision from ${runtimeRole};
