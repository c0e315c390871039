-- What was known about a person when they were asked, as "dimension<TAB>level", so that a run stays what it was.
alter table theme_asked add column facts text[] not null default '{}';

-- Which question or code a statement belongs to; null in runs that were made before it was kept.
alter table theme_statement add column source text;

-- How many tests a run made: what its q-values are corrected for.
alter table theme_run add column tests int not null default 0;

-- How much of what there is to hear about a topic was heard.
alter table theme_topic
    add column people_heard int not null default 0,
    add column mentions int not null default 0,
    add column mentioned_once int not null default 0,
    add column coverage double precision,
    add column coverage_low double precision,
    add column coverage_high double precision,
    add column coverage_path double precision[] not null default '{}',
    add column guest_people int;

-- How many of the people may carry a claim, why the others may not, and how the share goes over time.
alter table theme
    add column claim_people int,
    add column trend_p double precision,
    add column trend_q double precision;

-- What the closed questions and the sources of a topic were called when it was searched.
create table theme_label (
    workspace_id uuid not null,
    id uuid not null,
    topic_id uuid not null,
    key text not null,
    label text not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, topic_id, key),
    foreign key (workspace_id, topic_id) references theme_topic (workspace_id, id) on delete cascade
);
select lodestar_protect('theme_label');

-- How many people were asked in each level; the empty level is of those of whom it is not known.
create table theme_level (
    workspace_id uuid not null,
    id uuid not null,
    topic_id uuid not null,
    dimension text not null,
    level text not null,
    asked int not null check (asked > 0),
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, topic_id, dimension, level),
    foreign key (workspace_id, topic_id) references theme_topic (workspace_id, id) on delete cascade
);
select lodestar_protect('theme_level');

-- How many people of a level say a theme, where anybody does, and what the test against the other levels came to, if one was made.
create table theme_tally (
    workspace_id uuid not null,
    id uuid not null,
    theme_id uuid not null,
    level_id uuid not null,
    people int not null check (people > 0),
    lift double precision,
    p double precision,
    q double precision,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, theme_id, level_id),
    foreign key (workspace_id, theme_id) references theme (workspace_id, id) on delete cascade,
    foreign key (workspace_id, level_id) references theme_level (workspace_id, id) on delete cascade,
    check ((p is null) = (q is null) and (p is null) = (lift is null))
);
create index theme_tally_level on theme_tally (workspace_id, level_id);
select lodestar_protect('theme_tally');

-- How well the coders of a code agree where several of them coded the same transcript.
create table theme_agreement (
    workspace_id uuid not null,
    id uuid not null,
    topic_id uuid not null,
    source text not null,
    label text not null,
    coders int not null check (coders >= 0),
    turns int not null check (turns >= 0),
    alpha double precision,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, topic_id, source),
    foreign key (workspace_id, topic_id) references theme_topic (workspace_id, id) on delete cascade
);
select lodestar_protect('theme_agreement');

-- The tallies by role that were kept so far are tallies of one dimension among others.
insert into theme_level (workspace_id, id, topic_id, dimension, level, asked, version, created_at, updated_at)
select workspace_id, gen_random_uuid(), topic_id, 'ROLE', coalesce(buying_role, ''), count(*), 0, min(created_at), max(updated_at)
from theme_asked group by workspace_id, topic_id, coalesce(buying_role, '');

insert into theme_tally (workspace_id, id, theme_id, level_id, people, version, created_at, updated_at)
select r.workspace_id, gen_random_uuid(), r.theme_id, l.id, r.people, 0, r.created_at, r.updated_at
from theme_role_tally r
join theme t on t.workspace_id = r.workspace_id and t.id = r.theme_id
join theme_level l on l.workspace_id = t.workspace_id and l.topic_id = t.topic_id and l.dimension = 'ROLE'
    and l.level = case r.buying_role when 'UNKNOWN' then '' else r.buying_role end
where r.people > 0;

drop table theme_role_tally;
