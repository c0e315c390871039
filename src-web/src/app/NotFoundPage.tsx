import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

export function NotFoundPage() {
  return (
    <Page title="Not here">
      <EmptyState
        title="There is no such page"
        action={
          <Button component={Link} to="/">
            Go to the home page
          </Button>
        }
      >
        The address may be mistyped, or what it showed was removed.
      </EmptyState>
    </Page>
  );
}
