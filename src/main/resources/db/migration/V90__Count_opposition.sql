-- On which side of its theme an idea stands. A theme counts the people of its own side; those who say the opposite are
-- counted apart, and who says both is in both.
alter table theme_idea add column stance text not null default 'FOR' check (stance in ('FOR', 'AGAINST'));
create index theme_idea_against on theme_idea (workspace_id, theme_id, similarity desc, id) where stance = 'AGAINST';

-- What most people of a theme claim about which subject, where at least half of them do: themes of the same run that claim the
-- contrary about the same subject oppose each other.
alter table theme
    add column opposed int not null default 0 check (opposed between 0 and asked),
    add column on_both_sides int not null default 0 check (on_both_sides between 0 and least(people, opposed)),
    add column claim text check (claim in ('GOOD', 'BAD', 'TOO_LITTLE', 'TOO_MUCH', 'PRESENT')),
    add column claim_subject text,
    add check ((claim is null) = (claim_subject is null));
create index theme_claim on theme (workspace_id, run_id, claim_subject) where claim_subject is not null;
