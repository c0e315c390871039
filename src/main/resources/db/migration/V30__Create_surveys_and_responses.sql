create table survey (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    title text not null check (length(title) between 1 and 200),
    -- The questionnaire as it is being written, as JSON.
    draft text not null,
    -- What makes an import of responses one of its kind: the hash of the file and its mapping.
    import_key text,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, import_key)
);
select lodestar_protect('survey');

-- A questionnaire as it was published; never changed.
create table survey_version (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    survey_id uuid not null,
    number int not null check (number > 0),
    questionnaire text not null,
    published_at timestamptz not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, survey_id, number),
    unique (workspace_id, survey_id, id),
    foreign key (workspace_id, survey_id) references survey (workspace_id, id)
);
select lodestar_protect('survey_version');

-- One sending of a version to an audience.
create table campaign (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    survey_id uuid not null,
    survey_version_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    mail_subject text not null,
    mail_message text not null,
    audience text not null,
    expires_at timestamptz,
    status text not null check (status in ('DRAFT', 'SENDING', 'OPEN', 'CLOSED')),
    incentivised boolean not null,
    job_id uuid,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, survey_id, survey_version_id) references survey_version (workspace_id, survey_id, id)
);
create index campaign_survey on campaign (workspace_id, survey_id, id);
select lodestar_protect('campaign');

-- One person's place in a campaign. The secrets of their links are in secret_link, as hashes.
create table invitation (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    campaign_id uuid not null,
    contact_id uuid not null,
    status text not null check (status in ('INVITED', 'NOT_WRITTEN', 'STARTED', 'COMPLETED', 'REVOKED')),
    mails int not null,
    expires_at timestamptz,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, campaign_id, contact_id),
    foreign key (workspace_id, campaign_id) references campaign (workspace_id, id),
    foreign key (workspace_id, contact_id) references contact (workspace_id, id)
);
create index invitation_contact on invitation (workspace_id, contact_id);
select lodestar_protect('invitation');

-- One person's run through a version, with the part and account the person had then.
create table response (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    survey_id uuid not null,
    survey_version_id uuid not null,
    contact_id uuid not null,
    invitation_id uuid,
    -- Tells the people of an imported file apart.
    row_key text,
    account_id uuid,
    buying_role text,
    status text not null check (status in ('STARTED', 'COMPLETED')),
    started_at timestamptz not null,
    completed_at timestamptz,
    incentivised boolean not null,
    -- The ids of the questions this person never saw, with blanks between them.
    not_asked text not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, invitation_id),
    unique (workspace_id, survey_id, row_key),
    foreign key (workspace_id, survey_id, survey_version_id) references survey_version (workspace_id, survey_id, id),
    foreign key (workspace_id, contact_id) references contact (workspace_id, id),
    foreign key (workspace_id, account_id) references customer_account (workspace_id, id),
    foreign key (workspace_id, invitation_id) references invitation (workspace_id, id),
    check ((invitation_id is null) <> (row_key is null)),
    check (status = 'STARTED' or completed_at is not null)
);
create index response_survey on response (workspace_id, survey_id, id);
create index response_contact on response (workspace_id, contact_id);
select lodestar_protect('response');

-- One typed value for one question.
create table answer (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    response_id uuid not null,
    question_id text not null,
    -- The ids of the chosen options, with blanks between them.
    options text,
    number int,
    words text,
    -- Counts the client's saves of this answer, so that a late one does not undo a newer one.
    client_sequence bigint not null,
    answered_at timestamptz not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, response_id, question_id),
    foreign key (workspace_id, response_id) references response (workspace_id, id) on delete cascade,
    check (num_nonnulls(options, number, words) <= 1)
);
create index answer_question on answer (workspace_id, question_id, response_id);
select lodestar_protect('answer');
