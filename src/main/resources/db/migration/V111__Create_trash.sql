-- What people deleted, for 30 days. The rows themselves stay where they are and bear the entry's id; nothing of their words is
-- copied here. What was restored or emptied keeps its entry, which says so.
create table trash_entry (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    kind text not null check (kind in ('INTERVIEW')),
    subject_id uuid not null,
    deleted_by uuid,
    deleted_by_name text not null,
    deleted_at timestamptz not null,
    contents jsonb not null,
    outcome text check (outcome in ('RESTORED', 'EMPTIED')),
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
);
-- A thing lies in the trash once.
create unique index trash_once on trash_entry (workspace_id, kind, subject_id) where outcome is null;
select lodestar_protect('trash_entry');

-- The rows of a deleted interview, by the entry that brings them back.
alter table interview add column trash_id uuid;
alter table participant add column trash_id uuid;
alter table transcript add column trash_id uuid;
alter table coding add column trash_id uuid;
grant update (trash_id) on transcript to ${runtimeRole};
create index interview_trash on interview (workspace_id, trash_id) where trash_id is not null;
create index participant_trash on participant (workspace_id, trash_id) where trash_id is not null;
create index transcript_trash on transcript (workspace_id, trash_id) where trash_id is not null;
create index coding_trash on coding (workspace_id, trash_id) where trash_id is not null;
