alter table survey alter column draft type jsonb using draft::jsonb;
alter table survey_version alter column questionnaire type jsonb using questionnaire::jsonb;
alter table outbox_mail alter column headers type jsonb using headers::jsonb;

-- The roles of an audience are buying roles, as everywhere else.
alter table campaign alter column audience type jsonb
    using (audience::jsonb - 'roles') || jsonb_build_object('buyingRoles', audience::jsonb -> 'roles');

-- An import that waits or can be taken up again says which columns hold the person and the date in groups of their own.
create function pg_temp.grouped(mapping jsonb) returns jsonb language sql immutable as $$
    select jsonb_build_object(
        'source', mapping -> 'source',
        'person', jsonb_build_object(
            'key', mapping -> 'personColumn',
            'email', mapping -> 'emailColumn',
            'name', mapping -> 'nameColumn',
            'account', mapping -> 'accountColumn',
            'buyingRole', case when mapping ->> 'roleColumn' is not null then jsonb_build_object(
                'column', mapping -> 'roleColumn',
                'values', (select coalesce(jsonb_agg(jsonb_build_object('value', r -> 'value', 'buyingRole', r -> 'role')), '[]')
                    from jsonb_array_elements(case jsonb_typeof(mapping -> 'roles') when 'array' then mapping -> 'roles'
                        else '[]' end) r)) end),
        'date', case when mapping ->> 'dateColumn' is not null then jsonb_build_object(
            'column', mapping -> 'dateColumn', 'pattern', mapping -> 'datePattern') end,
        'questions', mapping -> 'questions',
        'missingValues', mapping -> 'missingValues',
        'notAskedValues', mapping -> 'notAskedValues')
$$;
alter table job alter column payload type jsonb using case kind
    when 'import-responses' then payload::jsonb || jsonb_build_object('mapping', pg_temp.grouped(payload::jsonb -> 'mapping'))
    else payload::jsonb end;
