create table interview (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    title text not null check (length(title) between 1 and 200),
    held_on date not null,
    interviewer text check (length(interviewer) between 1 and 200),
    idempotency_key text check (length(idempotency_key) between 1 and 200),
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, idempotency_key)
);
select lodestar_protect('interview');

-- The buying role is the one the person had in this conversation, whatever becomes of the contact later.
create table participant (
    workspace_id uuid not null,
    id uuid not null,
    interview_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    buying_role text not null check (buying_role in ('END_USER', 'CHAMPION', 'INFLUENCER', 'DECISION_MAKER', 'ECONOMIC_BUYER',
        'SIGNATORY', 'GATEKEEPER', 'LEGAL_COMPLIANCE', 'TECHNICAL_EVALUATOR', 'EXECUTIVE_SPONSOR', 'BLOCKER', 'PROCUREMENT', 'OTHER')),
    contact_id uuid,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, interview_id, id),
    foreign key (workspace_id, interview_id) references interview (workspace_id, id) on delete cascade
);
create unique index participant_name on participant (workspace_id, interview_id, lower(name));
create unique index participant_contact on participant (workspace_id, interview_id, contact_id);
create index participant_of_contact on participant (workspace_id, contact_id);
select lodestar_protect('participant');

-- One immutable version of an interview's text. Offsets into it count code points, as length() and substring() do.
create table transcript (
    workspace_id uuid not null,
    id uuid not null,
    interview_id uuid not null,
    number int not null check (number > 0),
    format text not null check (format in ('WEBVTT', 'NAMED_TEXT')),
    file_name text,
    source_sha256 text not null check (source_sha256 ~ '^[0-9a-f]{64}$'),
    text text not null,
    length int not null check (length = char_length(text)),
    text_sha256 text not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
    turn_count int not null check (turn_count > 0),
    duration_ms int check (duration_ms >= 0),
    warnings jsonb not null,
    imported_by text not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, interview_id, number),
    unique (workspace_id, interview_id, source_sha256, format),
    unique (workspace_id, interview_id, id),
    foreign key (workspace_id, interview_id) references interview (workspace_id, id) on delete cascade
);
select lodestar_protect('transcript');
-- What was imported is never edited in place; a correction is a new version.
revoke update on transcript from ${runtimeRole};

-- A name as a transcript writes it, and who that is. An empty label stands for words that no name stands before.
create table speaker (
    workspace_id uuid not null,
    id uuid not null,
    interview_id uuid not null,
    transcript_id uuid not null,
    label text not null,
    position int not null,
    kind text not null check (kind in ('PARTICIPANT', 'INTERVIEWER', 'UNKNOWN')),
    participant_id uuid,
    turn_count int not null check (turn_count > 0),
    length int not null check (length > 0),
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, transcript_id, label),
    check ((kind = 'PARTICIPANT') = (participant_id is not null)),
    foreign key (workspace_id, interview_id, transcript_id) references transcript (workspace_id, interview_id, id) on delete cascade,
    foreign key (workspace_id, interview_id, participant_id) references participant (workspace_id, interview_id, id)
);
create index speaker_participant on speaker (workspace_id, participant_id);
select lodestar_protect('speaker');

create table turn (
    workspace_id uuid not null,
    id uuid not null,
    transcript_id uuid not null,
    speaker_id uuid not null,
    number int not null check (number >= 0),
    start_offset int not null check (start_offset >= 0),
    end_offset int not null check (end_offset > start_offset),
    start_ms int,
    end_ms int,
    cues jsonb not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, transcript_id, number),
    foreign key (workspace_id, transcript_id) references transcript (workspace_id, id) on delete cascade,
    foreign key (workspace_id, speaker_id) references speaker (workspace_id, id) on delete cascade
);
create index turn_offset on turn (workspace_id, transcript_id, start_offset);
select lodestar_protect('turn');
revoke update on turn from ${runtimeRole};
