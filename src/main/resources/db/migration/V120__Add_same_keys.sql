-- What may exist once is told apart by a key that Java makes (SameKey); case is folded there alone.
drop index account_email;
drop index customer_account_name;
drop index contact_email;
drop index mail_suppression_email;
drop index profile_name;
drop index persona_name;
drop index participant_name;
drop index code_name;

alter table account add email_key text;
alter table member_invitation add email_key text;
alter table mail_suppression add email_key text;
alter table outbox_mail add recipient_key text;
alter table customer_account add name_key text;
alter table contact add email_key text, add name_key text;
alter table profile add name_key text;
alter table persona add name_key text;
alter table participant add name_key text;
alter table code add name_key text;
alter table survey add title_key text;
