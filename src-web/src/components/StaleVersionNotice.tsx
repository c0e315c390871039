import { Alert, Button, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useMessages } from './messages';

/** Somebody else saved in between. The person's own words stay in the form until they say otherwise. */
export function StaleVersionNotice({ onReload }: { onReload?: () => void }) {
  const say = useMessages();
  return (
    <Alert color="yellow" icon={<IconArrowsExchange aria-hidden />} role="alert" title={say('stale.title')}>
      <Text size="sm">
        {say('stale.next')}
      </Text>
      {onReload && (
        <Button mt="xs" size="xs" variant="default" onClick={onReload}>
          {say('stale.reload')}
        </Button>
      )}
    </Alert>
  );
}
