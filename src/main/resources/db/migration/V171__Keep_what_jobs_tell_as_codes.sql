-- What a job tells is a code with its values, of which the client makes the sentence. What stands here already stays readable: most of it is
-- the outcome of work that nobody repeats, and what it counted cannot be had from its sentence for sure. So the sentence is the value.
alter table job alter column message type jsonb using
    case when message is not null then jsonb_build_object('code', 'LEGACY', 'parameters',
        jsonb_build_array(jsonb_build_object('name', 'text', 'value', message))) end;
