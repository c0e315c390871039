import { Select } from '@mantine/core';
import { useAttributeOptions } from '@/entities/attribute/definitions';
import { useMessages } from './messages';

interface AttributePickerProps {
  value: string | null;
  onChange: (key: string | null) => void;
  size?: 'xs' | 'sm';
}

/** Which attribute of the catalogue the answers speak about, if any. */
export function AttributePicker({ value, onChange, size = 'sm' }: AttributePickerProps) {
  const say = useMessages();
  const options = useAttributeOptions();
  return (
    <Select
      label={say('attribute.label')}
      size={size}
      placeholder={say('attribute.none')}
      searchable
      clearable
      nothingFoundMessage={say('attribute.notFound')}
      data={options}
      value={value}
      onChange={onChange}
    />
  );
}
