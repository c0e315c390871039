-- The order of the inbox as one number: what is proposed before what emerges, then what most people say.
alter table suggestion add column rank bigint not null
    generated always as (people::bigint + case strength when 'PROPOSED' then 1000000000 else 0 end) stored;
drop index suggestion_inbox;
drop index suggestion_strength;
create index suggestion_rank on suggestion (workspace_id, rank, id);

-- What an unbound suggestion may be about stood in two lists side by side.
alter table suggestion add column candidates jsonb not null default '[]';
update suggestion set candidates = (
    select jsonb_agg(jsonb_build_object('key', given.key, 'score', given.score) order by given.place)
    from unnest(candidate_keys, candidate_scores) with ordinality as given (key, score, place))
    where cardinality(candidate_keys) > 0;
alter table suggestion alter column candidates drop default, drop column candidate_keys, drop column candidate_scores;
