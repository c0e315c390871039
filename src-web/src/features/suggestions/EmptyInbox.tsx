import { Anchor } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { SuggestChanges } from '@/entities/suggestion/SuggestChanges';

export function EmptyInbox({ waiting }: { waiting: boolean }) {
  return waiting ? (
    <EmptyState title="Nothing waits for you" icon={<IconInbox />} action={<SuggestChanges />}>
      Suggestions come from what people said: from the{' '}
      <Anchor component={Link} to="/themes" underline="always">
        themes
      </Anchor>{' '}
      of their own words, and from their answers to the closed questions of a{' '}
      <Anchor component={Link} to="/surveys" underline="always">
        survey
      </Anchor>
      . Compare either with a profile or persona.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing here" icon={<IconInbox />}>
      What you decide in the inbox is kept here with its reasons.
    </EmptyState>
  );
}
