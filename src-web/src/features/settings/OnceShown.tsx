import { Alert, Button, Code, CopyButton, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from './messages';

interface OnceShownProps {
  title: string;
  secret: string;
  children: ReactNode;
}

/** A secret that cannot be shown again. */
export function OnceShown({ title, secret, children }: OnceShownProps) {
  const say = useMessages();
  return (
    <Alert color="teal" title={title} role="status">
      <Text size="sm">{children}</Text>
      <Group gap="xs" mt="xs" wrap="wrap">
        <Code style={{ overflowWrap: 'anywhere' }} data-testid="secret">
          {secret}
        </Code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {copied ? say('copied') : say('copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}
