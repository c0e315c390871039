import { Alert, Button, Container, Group, Text } from '@mantine/core';
import { IconMoodSad } from '@tabler/icons-react';
import { Link, useRouteError } from 'react-router';

/** A page that broke takes nothing else with it, and says what to do. */
export function RouteFailed() {
  const error = useRouteError();
  // A new version was installed while this tab was open: its old chunks are gone from the server.
  const outdated = error instanceof TypeError && /dynamically imported module|Importing a module/i.test(error.message);
  return (
    <Container size="sm" py="xl">
      <Alert
        role="alert"
        color={outdated ? 'blue' : 'red'}
        icon={<IconMoodSad aria-hidden />}
        title={outdated ? 'Lodestar was updated' : 'This page stumbled'}
      >
        <Text size="sm">
          {outdated
            ? 'Load the page again to use the new version.'
            : 'Nothing was changed by this. Load the page again; if it stumbles again, tell whoever runs Lodestar what it says here:'}
        </Text>
        {!outdated && (
          <Text size="sm" ff="monospace" mt="xs" style={{ overflowWrap: 'anywhere' }}>
            {error instanceof Error ? error.message : String(error)}
          </Text>
        )}
        <Group mt="md" gap="xs">
          <Button size="xs" onClick={() => location.reload()}>
            Load again
          </Button>
          <Button size="xs" variant="default" component={Link} to="/" reloadDocument>
            Home
          </Button>
        </Group>
      </Alert>
    </Container>
  );
}
