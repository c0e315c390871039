import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { useMessages } from './messages';

export function NotFoundPage() {
  const say = useMessages();
  return (
    <Page title={say('notFound.title')}>
      <EmptyState
        title={say('notFound.heading')}
        action={
          <Button component={Link} to="/">
            {say('notFound.home')}
          </Button>
        }
      >
        {say('notFound.next')}
      </EmptyState>
    </Page>
  );
}
