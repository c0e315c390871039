import { Button, Group, Stack } from '@mantine/core';
import { ConfirmButton } from '@/components/ConfirmButton';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { WebhookRowFragment } from '@/gql/graphql';
import { useWrite } from '@/lib/hooks';

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
              Send a test
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              loading={pause.isPending}
              onClick={() => pause.mutate({ input: { id, version } })}
            >
              Pause
            </Button>
          </>
        ) : (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={resume.isPending}
            onClick={() => resume.mutate({ input: { id, version } })}
          >
            Resume
          </Button>
        )}
        <ConfirmButton
          size="compact-sm"
          variant="subtle"
          color="red"
          question={`Delete the webhook to ${address}?`}
          consequence="What waits to be sent there is dropped, and its secret is no longer valid. This cannot be undone."
          confirm="Delete"
          onConfirm={() => remove.mutate({ input: { id } })}
        >
          Delete
        </ConfirmButton>
      </Group>
      <UserErrors error={test.error ?? pause.error ?? resume.error ?? remove.error} />
    </Stack>
  );
}
