-- The searches and the edits of one topic in their order. Its row is locked by a search that ends and by whoever edits, so that
-- no edit falls between two searches.
create table theme_book (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    topic_key text not null,
    searches int not null default 0,
    edits int not null default 0,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, topic_key)
);
select lodestar_protect('theme_book');

-- What stays of a theme from search to search. It holds no words.
create table theme_identity (
    workspace_id uuid not null,
    id uuid not null,
    book_id uuid not null,
    came_from uuid,
    born int not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, book_id) references theme_book (workspace_id, id) on delete cascade
);
create index theme_identity_book on theme_identity (workspace_id, book_id);
select lodestar_protect('theme_identity');

-- The number of the search in its book once its themes are there; how often its themes were edited.
alter table theme_topic add column book_id uuid;
alter table theme_topic add column search int;
alter table theme_topic add column edition int not null default 0;
alter table theme_topic add foreign key (workspace_id, book_id) references theme_book (workspace_id, id);

-- What a search found stays beside what people made of it: found_* is the former. A theme whose ideas are all in others is
-- EMPTIED and comes back when that is undone.
alter table theme add column identity_id uuid;
alter table theme add column standing text not null default 'SHOWN' check (standing in ('SHOWN', 'IGNORED', 'EMPTIED'));
alter table theme add column pinned boolean not null default false;
alter table theme add column automatic_name text;
alter table theme add column found_name text;
alter table theme add column found_phrases text[];
alter table theme add column found_middle bytea;
alter table theme add foreign key (workspace_id, identity_id) references theme_identity (workspace_id, id);
create unique index theme_of_identity on theme (workspace_id, topic_id, identity_id);
create index theme_appearances on theme (workspace_id, identity_id);

-- For an idea that an edit put elsewhere: where the search had put it, null for no theme.
alter table theme_idea add column edited boolean not null default false;
alter table theme_idea add column found_theme_id uuid;
alter table theme_idea add column confirmed boolean not null default false;
alter table theme_idea add foreign key (workspace_id, found_theme_id) references theme (workspace_id, id)
    on delete set null (found_theme_id);
create index theme_idea_found on theme_idea (workspace_id, found_theme_id) where edited;

create table theme_edit (
    workspace_id uuid not null,
    id uuid not null,
    book_id uuid not null,
    number int not null,
    since int not null,
    topic_id uuid not null,
    kind text not null check (kind in ('RENAME', 'MERGE', 'SPLIT', 'MOVE', 'PIN', 'IGNORE', 'CONFIRM', 'UNCONFIRM')),
    identity_id uuid,
    from_identity_ids uuid[],
    name text check (length(name) between 1 and 200),
    idempotency_key text check (length(idempotency_key) between 1 and 200),
    made_by text not null,
    undone_by text,
    undone_at timestamptz,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, book_id, number),
    unique (workspace_id, idempotency_key),
    foreign key (workspace_id, book_id) references theme_book (workspace_id, id) on delete cascade,
    foreign key (workspace_id, topic_id) references theme_topic (workspace_id, id) on delete cascade,
    foreign key (workspace_id, identity_id) references theme_identity (workspace_id, id),
    check ((undone_by is null) = (undone_at is null)),
    check (kind = 'MOVE' or kind = 'UNCONFIRM' or identity_id is not null),
    check (kind <> 'RENAME' or name is not null),
    check (kind <> 'MERGE' or coalesce(cardinality(from_identity_ids), 0) > 0)
);
select lodestar_protect('theme_edit');

-- The quotes an edit speaks of, without their words.
create table theme_edit_quote (
    workspace_id uuid not null,
    id uuid not null,
    edit_id uuid not null,
    source_id uuid not null,
    person_id uuid not null,
    start_offset int not null,
    end_offset int not null,
    words_hash text not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, edit_id) references theme_edit (workspace_id, id) on delete cascade
);
create index theme_edit_quote_edit on theme_edit_quote (workspace_id, edit_id);
create index theme_edit_quote_person on theme_edit_quote (workspace_id, person_id);
select lodestar_protect('theme_edit_quote');

-- What was found before there were identities: each theme is one of its own, in the order of the searches.
insert into theme_book (workspace_id, id, topic_key, searches, version, created_at, updated_at)
select t.workspace_id, gen_random_uuid(), t.key, count(*), 0, now(), now()
from theme_topic t join theme_run r on r.workspace_id = t.workspace_id and r.id = t.run_id
where r.finished_at is not null
    or exists (select 1 from theme where theme.workspace_id = t.workspace_id and theme.topic_id = t.id)
group by t.workspace_id, t.key;

update theme_topic t set book_id = b.id, search = placed.search
from (select t.workspace_id, t.id, t.key, row_number() over (partition by t.workspace_id, t.key order by r.finished_at, r.id) as search
      from theme_topic t join theme_run r on r.workspace_id = t.workspace_id and r.id = t.run_id
      where r.finished_at is not null
          or exists (select 1 from theme where theme.workspace_id = t.workspace_id and theme.topic_id = t.id)) placed
join theme_book b on b.workspace_id = placed.workspace_id and b.topic_key = placed.key
where t.workspace_id = placed.workspace_id and t.id = placed.id;

insert into theme_identity (workspace_id, id, book_id, born, version, created_at, updated_at)
select theme.workspace_id, theme.id, t.book_id, t.search, 0, theme.created_at, theme.created_at
from theme join theme_topic t on t.workspace_id = theme.workspace_id and t.id = theme.topic_id
where t.search is not null;

update theme set identity_id = id, found_name = name, found_phrases = phrases, found_middle = middle
where exists (select 1 from theme_identity i where i.workspace_id = theme.workspace_id and i.id = theme.id);
