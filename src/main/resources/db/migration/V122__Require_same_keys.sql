alter table account alter email_key set not null;
alter table member_invitation alter email_key set not null;
alter table mail_suppression alter email_key set not null;
alter table outbox_mail alter recipient_key set not null;
alter table customer_account alter name_key set not null;
alter table contact add check ((email is null) = (email_key is null)), add check ((name is null) = (name_key is null));
alter table profile alter name_key set not null;
alter table persona alter name_key set not null;
alter table participant alter name_key set not null;
alter table code alter name_key set not null;
alter table survey alter title_key set not null;

create unique index account_email on account (email_key);
create unique index member_invitation_email on member_invitation (workspace_id, email_key) where accepted_at is null;
create unique index mail_suppression_email on mail_suppression (workspace_id, email_key);
create index outbox_mail_recipient on outbox_mail (workspace_id, recipient_key);
create unique index customer_account_name on customer_account (workspace_id, name_key);
create unique index contact_email on contact (workspace_id, email_key);
create unique index profile_name on profile (workspace_id, name_key) where state <> 'ARCHIVED';
create unique index persona_name on persona (workspace_id, profile_id, name_key) where not archived;
create unique index participant_name on participant (workspace_id, interview_id, name_key);
create unique index code_name on code
    (workspace_id, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid), name_key);
create unique index survey_title on survey (workspace_id, title_key);
