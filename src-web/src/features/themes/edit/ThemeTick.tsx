import { Checkbox } from '@mantine/core';
import { useMessages } from './messages';
import { useEditing } from './useEditing';

/** Ticks a theme, to merge it with others. */
export function ThemeTick({ theme }: { theme: { id: string; name: string; curation: { standing: string } } }) {
  const say = useMessages();
  const editing = useEditing();
  if (!editing || theme.curation.standing === 'IGNORED') {
    return null;
  }
  return (
    <Checkbox
      size="sm"
      aria-label={say('ticked.tick', { theme: theme.name })}
      checked={editing.ticked.includes(theme.id)}
      onChange={(event) => editing.tick(theme.id, event.currentTarget.checked)}
    />
  );
}
