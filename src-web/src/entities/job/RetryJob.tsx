import { Button, Group, Stack } from '@mantine/core';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

const retryDocument = graphql(`
  mutation RetryJob($input: RetryJobInput!) {
    retryJob(input: $input) { userErrors { code message field } }
  }
`);

/** Takes up a job that failed or was cancelled. */
export function RetryJob({ id }: { id: string }) {
  const say = useMessages();
  const retry = useWrite(retryDocument, (result) => result.retryJob, ['Job']);
  return (
    <Stack gap="xs">
      <Group>
        <Button size="xs" variant="light" loading={retry.isPending} onClick={() => retry.mutate({ input: { id } })}>
          {say('retry')}
        </Button>
      </Group>
      <UserErrors error={retry.error} />
    </Stack>
  );
}
