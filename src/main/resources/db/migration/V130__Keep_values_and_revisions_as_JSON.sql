-- Values and revisions were text that only the program could read.
alter table attribute alter column value type jsonb using value::jsonb;
alter table revision alter column snapshot type jsonb using snapshot::jsonb;
alter table suggestion
    alter column value type jsonb using value::jsonb,
    alter column before_value type jsonb using before_value::jsonb,
    alter column after_value type jsonb using after_value::jsonb;

-- The options of a definition were lines of a code and a label.
alter table attribute_definition rename column options to option_lines;
alter table attribute_definition add column options jsonb not null default '[]';
update attribute_definition set options = (
    select jsonb_agg(jsonb_build_object('code', split_part(line, ' ', 1), 'label', substr(line, strpos(line, ' ') + 1)) order by place)
    from regexp_split_to_table(option_lines, '\n') with ordinality as given (line, place))
    where option_lines <> '';
alter table attribute_definition alter column options drop default, drop column option_lines;
