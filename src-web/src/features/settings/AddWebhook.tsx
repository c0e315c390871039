import { Button, Group, MultiSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';
import { OnceShown } from './OnceShown';
import { eventOptions, events } from './webhookEvents';

const createDocument = graphql(`
  mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) { webhookEndpoint { id address } secret userErrors { code message field } }
  }
`);

export function AddWebhook() {
  const say = useMessages();
  const create = useWrite(createDocument, (result) => result.createWebhookEndpoint, ['WebhookEndpoint']);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { address: '', description: '', events: [...events] },
  });
  const created = create.data;
  return (
    <form onSubmit={form.onSubmit((input) => create.mutate({ input }, { onSuccess: () => form.reset() }))}>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            label={say('webhook.newAddress')}
            type="url"
            placeholder={say('webhook.newExample')}
            required
            maxLength={2048}
            autoComplete="off"
            style={{ flex: '2 1 260px' }}
            key={form.key('address')}
            {...form.getInputProps('address')}
          />
          <TextInput
            label={say('webhook.purpose')}
            maxLength={200}
            style={{ flex: '1 1 160px' }}
            key={form.key('description')}
            {...form.getInputProps('description')}
          />
        </Group>
        <Group align="flex-end" gap="sm">
          <MultiSelect
            label={say('webhook.when')}
            data={eventOptions()}
            required
            style={{ flex: '1 1 260px' }}
            key={form.key('events')}
            {...form.getInputProps('events')}
          />
          <Button type="submit" variant="default" loading={create.isPending}>
            {say('webhook.add')}
          </Button>
        </Group>
        <UserErrors error={create.error} form={form} />
        {created?.secret && (
          <OnceShown title={say('webhook.secret', { address: created.webhookEndpoint?.address ?? say('webhook.unnamed') })} secret={created.secret}>
            {say('webhook.secretNext')}
          </OnceShown>
        )}
      </Stack>
    </form>
  );
}
