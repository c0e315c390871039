import { Button, Group, Stack } from '@mantine/core';
import { ConfirmButton } from '@/components/ConfirmButton';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { WebhookRowFragment } from '@/gql/graphql';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

const testDocument = graphql(`
  mutation SendTestWebhook($input: SendTestWebhookInput!) {
    sendTestWebhook(input: $input) { userErrors { code message field } }
  }
`);

const pauseDocument = graphql(`
  mutation PauseWebhookEndpoint($input: PauseWebhookEndpointInput!) {
    pauseWebhookEndpoint(input: $input) { userErrors { code message field } }
  }
`);

const resumeDocument = graphql(`
  mutation ResumeWebhookEndpoint($input: ResumeWebhookEndpointInput!) {
    resumeWebhookEndpoint(input: $input) { userErrors { code message field } }
  }
`);

const deleteDocument = graphql(`
  mutation DeleteWebhookEndpoint($input: DeleteWebhookEndpointInput!) {
    deleteWebhookEndpoint(input: $input) { userErrors { code message field } }
  }
`);

export function WebhookActions({ webhook: { id, version, address, state } }: { webhook: WebhookRowFragment }) {
  const say = useMessages();
  const test = useWrite(testDocument, (result) => result.sendTestWebhook, ['WebhookDelivery']);
  const pause = useWrite(pauseDocument, (result) => result.pauseWebhookEndpoint, ['WebhookEndpoint']);
  const resume = useWrite(resumeDocument, (result) => result.resumeWebhookEndpoint, ['WebhookEndpoint', 'WebhookDelivery']);
  const remove = useWrite(deleteDocument, (result) => result.deleteWebhookEndpoint, ['WebhookEndpoint']);
  return (
    <Stack gap="xs">
      <Group justify="flex-end" gap="xs">
        {state === 'ACTIVE' ? (
          <>
            <Button
              size="compact-sm"
              variant="subtle"
              loading={test.isPending}
              onClick={() => test.mutate({ input: { endpointId: id } })}
            >
              {say('webhook.test')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              loading={pause.isPending}
              onClick={() => pause.mutate({ input: { id, version } })}
            >
              {say('webhook.pause')}
            </Button>
          </>
        ) : (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={resume.isPending}
            onClick={() => resume.mutate({ input: { id, version } })}
          >
            {say('webhook.resume')}
          </Button>
        )}
        <ConfirmButton
          size="compact-sm"
          variant="subtle"
          color="red"
          question={say('webhook.deleteQuestion', { address })}
          consequence={say('webhook.deleteConsequence')}
          confirm={say('webhook.delete')}
          onConfirm={() => remove.mutate({ input: { id } })}
        >
          {say('webhook.delete')}
        </ConfirmButton>
      </Group>
      <UserErrors error={test.error ?? pause.error ?? resume.error ?? remove.error} />
    </Stack>
  );
}
