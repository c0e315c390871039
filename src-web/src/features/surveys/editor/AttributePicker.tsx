import { Select } from '@mantine/core';
import { graphql } from '@/gql';
import { formatEnum } from '@/lib/format';
import { useRead } from '@/lib/hooks';

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
  const { data } = useRead(attributesDocument, {});
  const definitions = data?.attributeDefinitions ?? [];
  const groups = [...new Set(definitions.map((definition) => definition.group))];
  return (
    <Select
      label="Speaks about"
      size={size}
      placeholder="no attribute"
      searchable
      clearable
      nothingFoundMessage="Nothing is called that"
      data={groups.map((group) => ({
        group: formatEnum(group),
        items: definitions.filter((definition) => definition.group === group).map(({ key, label: name }) => ({ value: key, label: name })),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
