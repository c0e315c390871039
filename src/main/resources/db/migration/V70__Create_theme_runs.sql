-- One extraction over chosen questions and codes.
create table theme_run (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    title text not null check (length(title) between 1 and 200),
    sources text[] not null check (cardinality(sources) > 0),
    idempotency_key text check (length(idempotency_key) between 1 and 200),
    job_id uuid,
    model_id text not null,
    people_asked int not null default 0,
    people_heard int not null default 0,
    finished_at timestamptz,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, idempotency_key)
);
select lodestar_protect('theme_run');

-- What was asked about: questions and codes that speak about the same attribute are one topic. Themes do not cross topics.
create table theme_topic (
    workspace_id uuid not null,
    id uuid not null,
    run_id uuid not null,
    position int not null,
    key text not null,
    label text not null,
    attribute_key text,
    sources text[] not null,
    asked int not null default 0,
    ideas int not null default 0,
    unplaced int not null default 0,
    resolution double precision,
    stability double precision,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, run_id, key),
    foreign key (workspace_id, run_id) references theme_run (workspace_id, id) on delete cascade
);
select lodestar_protect('theme_topic');

-- Who was asked about a topic, whether they said anything or not: what a share is a share of.
create table theme_asked (
    workspace_id uuid not null,
    id uuid not null,
    topic_id uuid not null,
    person_id uuid not null,
    account_id uuid,
    buying_role text,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, topic_id, person_id),
    foreign key (workspace_id, topic_id) references theme_topic (workspace_id, id) on delete cascade
);
create index theme_asked_person on theme_asked (workspace_id, person_id);
select lodestar_protect('theme_asked');

-- An answer or passage as it was when the run read it.
create table theme_statement (
    workspace_id uuid not null,
    id uuid not null,
    run_id uuid not null,
    topic_id uuid not null,
    kind text not null check (kind in ('ANSWER', 'PASSAGE')),
    source_id uuid not null,
    person_id uuid not null,
    contact_id uuid,
    account_id uuid,
    buying_role text,
    prompt text not null,
    text text not null,
    said_at timestamptz not null,
    incentivised boolean not null,
    outcome text not null check (outcome in ('READ', 'NON_ANSWER', 'NO_WORDS', 'NOT_ENGLISH')),
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, run_id) references theme_run (workspace_id, id) on delete cascade,
    foreign key (workspace_id, topic_id) references theme_topic (workspace_id, id) on delete cascade
);
create index theme_statement_run on theme_statement (workspace_id, run_id, outcome, id);
create index theme_statement_topic on theme_statement (workspace_id, topic_id);
create index theme_statement_person on theme_statement (workspace_id, person_id);
select lodestar_protect('theme_statement');

create table theme (
    workspace_id uuid not null,
    id uuid not null,
    run_id uuid not null,
    topic_id uuid not null,
    name text not null,
    phrases text[] not null,
    people int not null check (people > 0),
    asked int not null check (asked >= people),
    accounts int not null,
    middle bytea not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, run_id) references theme_run (workspace_id, id) on delete cascade,
    foreign key (workspace_id, topic_id) references theme_topic (workspace_id, id) on delete cascade
);
create index theme_run_people on theme (workspace_id, run_id, people desc, id);
create index theme_of_topic on theme (workspace_id, topic_id);
select lodestar_protect('theme');

create table theme_role_tally (
    workspace_id uuid not null,
    id uuid not null,
    theme_id uuid not null,
    buying_role text not null,
    people int not null,
    asked int not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, theme_id, buying_role),
    foreign key (workspace_id, theme_id) references theme (workspace_id, id) on delete cascade
);
select lodestar_protect('theme_role_tally');

-- One idea of a statement, with its place in it in code points, and the theme it belongs to.
create table theme_idea (
    workspace_id uuid not null,
    id uuid not null,
    run_id uuid not null,
    topic_id uuid not null,
    statement_id uuid not null,
    theme_id uuid,
    start_offset int not null check (start_offset >= 0),
    end_offset int not null check (end_offset > start_offset),
    words text not null,
    words_hash text not null,
    similarity double precision,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, statement_id) references theme_statement (workspace_id, id) on delete cascade,
    foreign key (workspace_id, theme_id) references theme (workspace_id, id) on delete cascade
);
create index theme_idea_words on theme_idea (workspace_id, run_id, words_hash);
create index theme_idea_topic on theme_idea (workspace_id, topic_id);
create index theme_idea_theme on theme_idea (workspace_id, theme_id, similarity desc, id);
create index theme_idea_statement on theme_idea (workspace_id, statement_id);
select lodestar_protect('theme_idea');

-- Vectors that were computed once: the same words under the same model always have the same one.
create table sentence_vector (
    workspace_id uuid not null references workspace (id) on delete cascade,
    model_id text not null,
    words_hash text not null check (words_hash ~ '^[0-9a-f]{64}$'),
    vector bytea not null,
    primary key (workspace_id, model_id, words_hash)
);
select lodestar_protect('sentence_vector');
