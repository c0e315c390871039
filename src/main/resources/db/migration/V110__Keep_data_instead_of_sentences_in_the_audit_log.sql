-- The log keeps what was done as data; the sentence is made by whoever shows it. Sentences of before stay readable.
alter table activity rename to audit_log_entry;
alter table audit_log_entry rename column kind to action;
alter table audit_log_entry rename column summary to fallback;
alter table audit_log_entry alter column fallback drop not null;
alter table audit_log_entry add column subject_kind text;
alter table audit_log_entry add column parameters jsonb not null default '{}';
alter table audit_log_entry add column state_before jsonb;
alter table audit_log_entry add column state_after jsonb;

-- The titles of interviews name people, and are known from the interview as long as it is there.
update audit_log_entry set subject_kind = 'interview', fallback = null
    where action in ('interview.created', 'interview.updated', 'transcript.imported');
update audit_log_entry set subject_kind = split_part(action, '.', 1)
    where subject_kind is null and subject_id is not null
        and split_part(action, '.', 1) in ('profile', 'persona', 'survey', 'campaign', 'contact', 'code', 'suggestion', 'member',
            'invitation', 'incentive', 'api-token', 'attribute-definition', 'theme-run');

create index audit_log_subject on audit_log_entry (workspace_id, subject_id, id);
create index audit_log_actor on audit_log_entry (workspace_id, actor_id, id);
