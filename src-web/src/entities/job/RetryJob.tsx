import { Button, Group, Stack } from '@mantine/core';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';

const retryDocument = graphql(`
  mutation RetryJob($id: ID!) {
    retryJob(id: $id) { userErrors { code message field } }
  }
`);

/** Takes up a job that failed or was cancelled. */
export function RetryJob({ id }: { id: string }) {
  const retry = useWrite(retryDocument, (result) => result.retryJob, ['Job']);
  return (
    <Stack gap="xs">
      <Group>
        <Button size="xs" variant="light" loading={retry.isPending} onClick={() => retry.mutate({ id })}>
          Try again from where it stopped
        </Button>
      </Group>
      <UserErrors error={retry.error} />
    </Stack>
  );
}
