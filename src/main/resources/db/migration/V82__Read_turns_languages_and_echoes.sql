-- Turns of interviews are statements as well, junk is an outcome of its own, and each statement knows its language (ISO 639-1,
-- "und" if it cannot be named; none for what says nothing in any language).
alter table theme_statement drop constraint theme_statement_kind_check;
alter table theme_statement add constraint theme_statement_kind_check check (kind in ('ANSWER', 'PASSAGE', 'TURN'));
alter table theme_statement drop constraint theme_statement_outcome_check;
alter table theme_statement add constraint theme_statement_outcome_check
    check (outcome in ('READ', 'NON_ANSWER', 'NO_WORDS', 'JUNK', 'NOT_ENGLISH'));
alter table theme_statement add column language text check (language ~ '^[a-z]{2,3}$');

-- Where a turn stands in an interview's text, in code points.
alter table theme_statement add column transcript_id uuid;
alter table theme_statement add column transcript_start int check (transcript_start >= 0);

-- What is said in nearly the same words as another idea of its theme, which stands for it where ideas are listed.
alter table theme_idea add column echo_of uuid;
create index theme_idea_echo on theme_idea (workspace_id, echo_of);
