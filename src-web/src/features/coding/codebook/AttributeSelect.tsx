import { Select, type SelectProps } from '@mantine/core';
import { formatEnum } from '@/lib/format';
import { useAttributes } from './attributes';
import { useMessages } from './messages';

/** Names the attribute of a profile or persona that passages of a code speak for. */
export function AttributeSelect(props: Omit<SelectProps, 'data'>) {
  const say = useMessages();
  const attributes = useAttributes();
  const groups = [...new Set(attributes.map((attribute) => attribute.group))];
  return (
    <Select
      label={say('form.attribute')}
      description={say('form.attributeHint')}
      placeholder={say('form.noAttribute')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say('form.feedNone') }}
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
