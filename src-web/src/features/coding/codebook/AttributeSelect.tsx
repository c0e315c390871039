import { Select, type SelectProps } from '@mantine/core';
import { formatEnum } from '@/lib/format';
import { useAttributes } from './attributes';

/** Names the attribute of a profile or persona that passages of a code speak for. */
export function AttributeSelect(props: Omit<SelectProps, 'data'>) {
  const attributes = useAttributes();
  const groups = [...new Set(attributes.map((attribute) => attribute.group))];
  return (
    <Select
      label="Feeds the attribute"
      description="What these passages speak for in a profile or persona, if for anything"
      placeholder="None"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Feed none' }}
      data={groups.map((group) => ({
        group: formatEnum(group),
        items: attributes
          .filter((attribute) => attribute.group === group)
          .map((attribute) => ({ value: attribute.key, label: attribute.label })),
      }))}
      {...props}
    />
  );
}
