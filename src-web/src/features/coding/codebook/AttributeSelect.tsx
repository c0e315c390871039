import { Select, type SelectProps } from '@mantine/core';
import { useAttributeOptions } from '@/entities/attribute/definitions';
import { useMessages } from './messages';

/** Names the attribute of a profile or persona that passages of a code speak for. */
export function AttributeSelect(props: Omit<SelectProps, 'data'>) {
  const say = useMessages();
  const options = useAttributeOptions();
  return (
    <Select
      label={say('form.attribute')}
      description={say('form.attributeHint')}
      placeholder={say('form.noAttribute')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say('form.feedNone') }}
      data={options}
      {...props}
    />
  );
}
