-- A theme may carry two suggestions for the same profile or persona, one of either side; and what was decided may be suggested
-- again on the same theme when its evidence has grown. Undecided there is one of a side.
alter table suggestion
    drop constraint suggestion_workspace_id_owner_id_theme_id_key,
    -- The side of the theme that carries it.
    add column stance text not null default 'FOR' check (stance in ('FOR', 'AGAINST')),
    -- Its theme is ignored or merged away; it waits for that to be taken back.
    add column withdrawn boolean not null default false,
    -- The search that a silence was found in, so that it can be counted again.
    add column run_id uuid,
    -- The group of people that it is about, where they say it more often than the others, with the figures of the test.
    add column dimension text,
    add column level text,
    add column dimension_label text,
    add column level_label text,
    add column others_people int,
    add column others_asked int,
    add column lift double precision,
    add column q double precision,
    add column tests int,
    add constraint suggestion_difference check (num_nonnulls(dimension, level, dimension_label, level_label, others_people,
        others_asked, lift, q, tests) in (0, 9));
create unique index suggestion_once on suggestion (workspace_id, owner_id, theme_id, stance)
    where state in ('OPEN', 'NEEDS_MAPPING', 'SNOOZED');
