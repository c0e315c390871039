import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { RelativeTime } from '@/components/RelativeTime';
import { goesAlong } from '@/components/trashContents';
import { useRestore } from '@/components/useRestore';
import { graphql } from '@/gql';
import { formatDate, formatEnum } from '@/lib/format';
import { useConnection } from '@/lib/hooks';

const trashDocument = graphql(`
  query Trash($first: Int, $after: String) {
    trash(first: $first, after: $after) {
      nodes { id kind title contents { kind count } deletedByName deletedAt emptiedAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export default function TrashPage() {
  const trash = useConnection(trashDocument, { first: 50 }, (result) => result.trash);
  const { restore, isPending } = useRestore();
  return (
    <Page
      title="Trash"
      crumbs={[{ label: 'Settings', to: '/settings' }]}
      lead="What was deleted stays here for 30 days and can be restored with all that went along."
    >
      <Loaded query={trash}>
        {() =>
          trash.nodes.length === 0 ? (
            <EmptyState title="The trash is empty" icon={<IconTrash />}>
              What you delete can be restored from here.
            </EmptyState>
          ) : (
            <Stack>
              {trash.nodes.map((entry) => (
                <Paper key={entry.id} withBorder p="md">
                  <Group justify="space-between">
                    <Stack gap={2}>
                      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                        {entry.title ?? 'Untitled'}
                      </Text>
                      <Text size="sm" c="dimmed">
                        {[formatEnum(entry.kind), goesAlong(entry.contents)].filter(Boolean).join(' with ')}
                      </Text>
                      <Text size="sm" c="dimmed">
                        Deleted by {entry.deletedByName}, <RelativeTime at={entry.deletedAt} />; gone for good on{' '}
                        {formatDate(entry.emptiedAt)}
                      </Text>
                    </Stack>
                    <Button
                      variant="default"
                      loading={isPending}
                      aria-label={`Restore ${entry.title ?? 'it'}`}
                      onClick={() => void restore(entry.id)}
                    >
                      Restore
                    </Button>
                  </Group>
                </Paper>
              ))}
              <LoadMore query={trash} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
