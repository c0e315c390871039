import { Anchor } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { SuggestChanges } from '@/entities/suggestion/SuggestChanges';
import { withElements } from '@/lib/messages';
import { useMessages } from './messages';

export function EmptyInbox({ waiting }: { waiting: boolean }) {
  const say = useMessages();
  return waiting ? (
    <EmptyState title={say('empty.waiting.title')} icon={<IconInbox />} action={<SuggestChanges />}>
      {withElements(say('empty.waiting.next'), {
        themes: <Anchor component={Link} to="/themes" underline="always" />,
        survey: <Anchor component={Link} to="/surveys" underline="always" />,
      })}
    </EmptyState>
  ) : (
    <EmptyState title={say('empty.decided.title')} icon={<IconInbox />}>
      {say('empty.decided.next')}
    </EmptyState>
  );
}
