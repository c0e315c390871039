import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Refused } from '@/lib/errors';
import { failureWords } from '@/lib/failureWords';
import { spreadUserErrors, type AnyForm } from '@/lib/forms';
import { useMessages } from './messages';
import { StaleVersionNotice } from './StaleVersionNotice';

interface UserErrorsProps {
  /** The error of a `useWrite`. */
  error: Error | null;
  /** Refusals of a field of this form are shown on the field, the others here. */
  form?: AnyForm;
  /** Reads the present state again, when somebody else has saved in between. */
  onReload?: () => void;
}

/** Says why a write was refused, at the field it concerns if there is one. */
export function UserErrors({ error, form, onReload }: UserErrorsProps) {
  const say = useMessages();
  const [messages, setMessages] = useState<readonly string[]>([]);

  useEffect(() => {
    if (!error) {
      setMessages([]);
    } else if (error instanceof Refused) {
      const rest = form ? spreadUserErrors(form, error) : error.userErrors;
      setMessages(rest.filter((one) => one.code !== 'STALE_VERSION').map((one) => one.message));
    } else {
      setMessages([failureWords(error)]);
    }
    // The form object is new at each rendering; only a new error is news.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [error]);

  const stale = error instanceof Refused && error.has('STALE_VERSION');
  if (!stale && messages.length === 0) {
    return null;
  }
  return (
    <Stack gap="xs">
      {stale && <StaleVersionNotice onReload={onReload} />}
      {messages.length > 0 && (
        <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert" title={say('failed.refused')}>
          {messages.length === 1 ? (
            <Text size="sm">{messages[0]}</Text>
          ) : (
            <List size="sm">
              {messages.map((message) => (
                <List.Item key={message}>{message}</List.Item>
              ))}
            </List>
          )}
          {error && !(error instanceof Refused) && onReload && (
            <Button mt="xs" size="xs" variant="light" color="red" onClick={onReload}>
              {say('retry')}
            </Button>
          )}
        </Alert>
      )}
    </Stack>
  );
}
