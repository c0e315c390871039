-- A suggestion may stand on the answers to a closed question, or on the silence about an attribute, as well as on a theme.
alter table suggestion
    alter column theme_id drop not null,
    alter column topic drop not null,
    alter column middle drop not null,
    drop constraint suggestion_kind_check,
    drop constraint suggestion_people_check,
    add constraint suggestion_kind_check
        check (kind in ('ADD', 'EXTEND', 'STRENGTHEN', 'CONTRADICT', 'SHARPEN', 'RETIRE')),
    add constraint suggestion_people_check check (people >= 0),
    -- What it stands on when that is no theme; the same source proposes the same thing once.
    add column source_key text check (length(source_key) between 1 and 500),
    -- What people were asked, so that words that need it can be read.
    add column question text not null default '',
    -- The proposed value, when words are not enough.
    add column value text,
    -- People of those asked who say the opposite.
    add column against int not null default 0 check (against >= 0),
    -- What holds it back from being proposed.
    add column doubts text[] not null default '{}',
    add column mapping text not null default 'BOUND' check (mapping in ('BOUND', 'ALIKE', 'UNSURE')),
    add column candidate_keys text[] not null default '{}',
    add column candidate_scores double precision[] not null default '{}',
    -- The rejected suggestion that it repeats, since its evidence changed.
    add column follows uuid,
    -- Its evidence when it was put off.
    add column seen_people int,
    add column seen_asked int,
    add column seen_against int,
    -- What a decision changed, so that it can be undone.
    add column decided_from text check (decided_from in ('OPEN', 'NEEDS_MAPPING', 'SNOOZED')),
    add column decided_key text,
    add column decided_attribute_id uuid,
    add column change text check (change in ('ADDED', 'EXTENDED', 'REPLACED', 'SUPPORTED', 'WEIGHED')),
    add column before_value text,
    add column after_value text,
    add column before_weight int,
    add column evidence_ids uuid[] not null default '{}',
    add constraint suggestion_source check (num_nonnulls(theme_id, source_key) = 1);
create index suggestion_source_key on suggestion (workspace_id, owner_id, source_key) where source_key is not null;
-- What waits comes in the order of its strength.
create index suggestion_strength on suggestion (workspace_id, state, strength desc, people desc, id);
