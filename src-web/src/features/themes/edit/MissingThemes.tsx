import { Text } from '@mantine/core';
import { useMessages } from './messages';

interface MissingThemesProps {
  missing: readonly { id: string; themes: readonly { name: string }[] }[];
}

/** The themes that an earlier search found and this one did not. */
export function MissingThemes({ missing }: MissingThemesProps) {
  const say = useMessages();
  if (missing.length === 0) {
    return null;
  }
  const names = missing.map(({ themes }) => themes.at(-1)?.name).filter(Boolean);
  return (
    <Text size="sm" c="dimmed">
      {say('missing', { count: missing.length, names: names.slice(0, 5).join(' · ') })}
      {names.length > 5 && ' …'}
    </Text>
  );
}
