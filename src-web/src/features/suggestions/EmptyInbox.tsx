import { Anchor } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';

export function EmptyInbox({ waiting }: { waiting: boolean }) {
  return waiting ? (
    <EmptyState title="Nothing waits for you" icon={<IconInbox />}>
      Suggestions come from themes: open a search under{' '}
      <Anchor component={Link} to="/themes">
        Themes
      </Anchor>{' '}
      and compare it with a profile or persona.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing here" icon={<IconInbox />}>
      What you decide in the inbox is kept here with its reasons.
    </EmptyState>
  );
}
