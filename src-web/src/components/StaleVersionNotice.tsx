import { Alert, Button, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';

/** Somebody else saved in between. The person's own words stay in the form until they say otherwise. */
export function StaleVersionNotice({ onReload }: { onReload?: () => void }) {
  return (
    <Alert color="yellow" icon={<IconArrowsExchange aria-hidden />} role="alert" title="Somebody saved this after you opened it">
      <Text size="sm">
        What you typed is still here, and nothing was overwritten. Copy what you want to keep, then load the present state and
        make your change again.
      </Text>
      {onReload && (
        <Button mt="xs" size="xs" variant="default" onClick={onReload}>
          Load the present state
        </Button>
      )}
    </Alert>
  );
}
