import { Alert, Button, Container, Group, Text } from '@mantine/core';
import { IconMoodSad } from '@tabler/icons-react';
import { Link, useRouteError } from 'react-router';
import { failureWords } from '@/lib/failureWords';
import { useMessages } from './messages';

/** A page that broke takes nothing else with it, and says what to do. */
export function RouteFailed() {
  const say = useMessages();
  const error = useRouteError();
  // A new version was installed while this tab was open: its old chunks are gone from the server.
  const outdated = error instanceof TypeError && /dynamically imported module|Importing a module/i.test(error.message);
  return (
    <Container size="sm" py="xl">
      <Alert
        role="alert"
        color={outdated ? 'blue' : 'red'}
        icon={<IconMoodSad aria-hidden />}
        title={outdated ? say('broken.updated') : say('broken.title')}
      >
        <Text size="sm">
          {outdated
            ? say('broken.updatedNext')
            : say('broken.next')}
        </Text>
        {!outdated && (
          <Text size="sm" ff="monospace" mt="xs" style={{ overflowWrap: 'anywhere' }}>
            {failureWords(error)}
          </Text>
        )}
        <Group mt="md" gap="xs">
          <Button size="xs" onClick={() => location.reload()}>
            {say('broken.reload')}
          </Button>
          <Button size="xs" variant="default" component={Link} to="/" reloadDocument>
            {say('room.home')}
          </Button>
        </Group>
      </Alert>
    </Container>
  );
}
