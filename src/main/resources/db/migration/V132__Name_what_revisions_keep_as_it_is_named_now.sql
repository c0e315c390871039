-- What an attribute of a revision says something about stands together, as it does in an attribute of today.
update revision set snapshot = jsonb_set(snapshot, '{attributes}', (
    select jsonb_agg((kept.attribute - 'key' - 'label' - 'group') || jsonb_build_object('definition', jsonb_build_object(
        'key', kept.attribute -> 'key', 'label', kept.attribute -> 'label', 'group', kept.attribute -> 'group')) order by kept.place)
    from jsonb_array_elements(snapshot -> 'attributes') with ordinality as kept (attribute, place)))
    where snapshot -> 'attributes' <> '[]';

-- The roles of a persona have the same name in a revision as in the persona.
update revision set snapshot = jsonb_set(snapshot, '{fields}', (
    select jsonb_agg(case when kept.field ->> 0 = 'roles' then jsonb_build_array('buyingRoles', kept.field -> 1) else kept.field end
        order by kept.place)
    from jsonb_array_elements(snapshot -> 'fields') with ordinality as kept (field, place)))
    where owner_kind = 'PERSONA';
