import { Button, Group, MultiSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { WebhookEventType } from '@/gql/graphql';
import { useWrite } from '@/lib/hooks';
import { OnceShown } from './OnceShown';
import { eventOptions } from './webhookEvents';

const createDocument = graphql(`
  mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) { webhookEndpoint { id address } secret userErrors { code message field } }
  }
`);

export function AddWebhook() {
  const create = useWrite(createDocument, (result) => result.createWebhookEndpoint, ['WebhookEndpoint']);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { address: '', description: '', events: eventOptions.map((option) => option.value) as WebhookEventType[] },
  });
  const created = create.data;
  return (
    <form onSubmit={form.onSubmit((input) => create.mutate({ input }, { onSuccess: () => form.reset() }))}>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            label="New webhook to"
            type="url"
            placeholder="https://example.com/hooks"
            required
            maxLength={2048}
            autoComplete="off"
            style={{ flex: '2 1 260px' }}
            key={form.key('address')}
            {...form.getInputProps('address')}
          />
          <TextInput
            label="What it is for"
            maxLength={200}
            style={{ flex: '1 1 160px' }}
            key={form.key('description')}
            {...form.getInputProps('description')}
          />
        </Group>
        <Group align="flex-end" gap="sm">
          <MultiSelect
            label="When"
            data={eventOptions}
            required
            style={{ flex: '1 1 260px' }}
            key={form.key('events')}
            {...form.getInputProps('events')}
          />
          <Button type="submit" variant="default" loading={create.isPending}>
            Add
          </Button>
        </Group>
        <UserErrors error={create.error} form={form} />
        {created?.secret && (
          <OnceShown title={`Signing secret for ${created.webhookEndpoint?.address ?? 'the webhook'}`} secret={created.secret}>
            Copy it now: it cannot be shown again. The receiver checks with it that a message comes from here.
          </OnceShown>
        )}
      </Stack>
    </form>
  );
}
