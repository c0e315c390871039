-- Something came into the sources whose ids begin so, and the newest topics over them have not looked at it yet.
create table theme_arrival (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    sources text not null,
    attempts int not null default 0,
    last_error text,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
);
select lodestar_protect('theme_arrival');

-- When a statement, or somebody who was asked, was added to a search that was over; null for what the search read itself.
alter table theme_statement add column arrived_at timestamptz;
alter table theme_asked add column arrived_at timestamptz;
create unique index theme_statement_arrived_once on theme_statement (workspace_id, topic_id, source_id, person_id)
    where arrived_at is not null;
create index theme_asked_arrived on theme_asked (workspace_id, topic_id) where arrived_at is not null;

-- Who put an idea where it is: the search (FOUND), the vote of its neighbours (NEW, also without a theme), or the search in
-- what had no place (QUEUE). Those that were found vote on those that are new.
alter table theme_idea add column placed_by text not null default 'FOUND' check (placed_by in ('FOUND', 'NEW', 'QUEUE'));
create index theme_idea_arrived on theme_idea (workspace_id, topic_id, id) where placed_by <> 'FOUND';

-- How often what had no place was searched by itself, and how much the last of these searches left.
alter table theme_topic add column queue_rounds int not null default 0;
alter table theme_topic add column queue_left int not null default 0;
