-- What made a revision is a code with its values, of which the client makes the sentence. The sentences of revisions that are here may be those of
-- the program or of whoever did it, which nothing tells apart, so each is the value of its cause.
alter table revision alter column cause type jsonb using jsonb_build_object('code', 'LEGACY', 'parameters',
    jsonb_build_array(jsonb_build_object('name', 'text', 'value', cause)));
