import { Alert, Button, Drawer, Group, Stack, Tabs, Text } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { StatusBadge } from '@/components/StatusBadge';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { OutboxMailQuery } from '@/gql/graphql';
import { formatMoment } from '@/lib/format';
import { useRead, useWrite } from '@/lib/hooks';
import { LinkedText } from './LinkedText';
import { useMessages } from './messages';

const mailDocument = graphql(`
  query OutboxMail($id: ID!) {
    outboxMail(id: $id) { id recipient message { subject text html } status createdAt sentAt lastError }
  }
`);

const retryDocument = graphql(`
  mutation RetryMail($input: RetryMailInput!) {
    retryMail(input: $input) { userErrors { code message field } }
  }
`);

/** One mail, as its reader gets it. */
export function MailDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const say = useMessages();
  const query = useRead(mailDocument, { id: id ?? '' }, { enabled: id !== undefined });
  const mail = query.data?.outboxMail;
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size="xl"
      title={mail?.message.subject ?? say('mail.title')}
      closeButtonProps={{ 'aria-label': say('mail.close') }}
    >
      {id !== undefined && (
        <Loaded query={query}>{() => (mail ? <Mail mail={mail} /> : <Text c="dimmed">{say('mail.gone')}</Text>)}</Loaded>
      )}
    </Drawer>
  );
}

function Mail({ mail }: { mail: NonNullable<OutboxMailQuery['outboxMail']> }) {
  const say = useMessages();
  const retry = useWrite(retryDocument, (result) => result.retryMail, ['OutboxMail']);
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <StatusBadge status={mail.status} />
        <Text size="sm" c="dimmed">
          {mail.sentAt
            ? say('mail.sent', { recipient: mail.recipient, moment: formatMoment(mail.sentAt) })
            : say('mail.written', { recipient: mail.recipient, moment: formatMoment(mail.createdAt) })}
        </Text>
      </Group>
      {mail.lastError && (
        <Alert color="red" title={say('mail.failed')}>
          {mail.lastError}
        </Alert>
      )}
      {(mail.status === 'FAILED' || mail.status === 'UNCERTAIN') && (
        <Group>
          <Button size="xs" variant="light" loading={retry.isPending} onClick={() => retry.mutate({ input: { id: mail.id } })}>
            {say('mail.retry')}
          </Button>
        </Group>
      )}
      <UserErrors error={retry.error} />
      <Tabs defaultValue={mail.message.html ? 'html' : 'text'}>
        <Tabs.List>
          {mail.message.html && <Tabs.Tab value="html">{say('mail.designed')}</Tabs.Tab>}
          <Tabs.Tab value="text">{say('mail.text')}</Tabs.Tab>
        </Tabs.List>
        {mail.message.html && (
          <Tabs.Panel value="html" pt="sm">
            {/* No scripts and no forms run in a mail; its links open in a tab of their own. */}
            <iframe
              title={say('mail.frame', { subject: mail.message.subject })}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              srcDoc={`<base target="_blank">${mail.message.html}`}
              style={{ width: '100%', height: '60vh', border: '1px solid var(--mantine-color-default-border)', background: 'white' }}
            />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="text" pt="sm">
          <LinkedText text={mail.message.text} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
