-- What is to be looked at in a file is a code with its values, of which the client makes the sentence. The sentences of transcripts that are here
-- cannot be taken apart for sure, so each is the value of its warning.
update transcript set warnings = (
    select jsonb_agg(jsonb_build_object('line', kept.warning -> 'line', 'code', 'LEGACY', 'parameters',
        jsonb_build_array(jsonb_build_object('name', 'text', 'value', kept.warning ->> 'message'))) order by kept.place)
    from jsonb_array_elements(warnings) with ordinality as kept (warning, place))
    where warnings <> '[]';
