import { Select } from '@mantine/core';
import { groupName } from '@/entities/attribute/groups';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { useMessages } from './messages';

const attributesDocument = graphql(`
  query AskableAttributes {
    attributeDefinitions { key label group }
  }
`);

interface AttributePickerProps {
  value: string | null;
  onChange: (key: string | null) => void;
  size?: 'xs' | 'sm';
}

/** Which attribute of the catalogue the answers speak about, if any. */
export function AttributePicker({ value, onChange, size = 'sm' }: AttributePickerProps) {
  const say = useMessages();
  const { data } = useRead(attributesDocument, {});
  const definitions = data?.attributeDefinitions ?? [];
  const groups = [...new Set(definitions.map((definition) => definition.group))];
  return (
    <Select
      label={say('attribute.label')}
      size={size}
      placeholder={say('attribute.none')}
      searchable
      clearable
      nothingFoundMessage={say('attribute.notFound')}
      data={groups.map((group) => ({
        group: groupName(group),
        items: definitions.filter((definition) => definition.group === group).map(({ key, label: name }) => ({ value: key, label: name })),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
