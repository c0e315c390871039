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
import { formatDate } from '@/lib/format';
import { useConnection } from '@/lib/hooks';
import { withElements } from '@/lib/messages';
import { useMessages } from './messages';

const trashDocument = graphql(`
  query Trash($first: Int, $after: String) {
    trash(first: $first, after: $after) {
      nodes { id kind title contents { kind count } deletedByName deletedAt emptiedAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export default function TrashPage() {
  const say = useMessages();
  const trash = useConnection(trashDocument, { first: 50 }, (result) => result.trash);
  const { restore, isPending } = useRestore();
  const describe = (kind: string, contents: string) => (contents ? say('with', { kind, contents }) : kind);
  return (
    <Page
      title={say('title')}
      crumbs={[{ label: say('settings'), to: '/settings' }]}
      lead={say('lead')}
    >
      <Loaded query={trash}>
        {() =>
          trash.nodes.length === 0 ? (
            <EmptyState title={say('empty.title')} icon={<IconTrash />}>
              {say('empty.next')}
            </EmptyState>
          ) : (
            <Stack>
              {trash.nodes.map((entry) => (
                <Paper key={entry.id} withBorder p="md">
                  <Group justify="space-between">
                    <Stack gap={2}>
                      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                        {entry.title ?? say('untitled')}
                      </Text>
                      <Text size="sm" c="dimmed">
                        {describe(say(`kind.${entry.kind}`), goesAlong(entry.contents))}
                      </Text>
                      <Text size="sm" c="dimmed">
                        {withElements(say('deleted', { name: entry.deletedByName, date: formatDate(entry.emptiedAt) }), {
                          when: <RelativeTime at={entry.deletedAt} />,
                        })}
                      </Text>
                    </Stack>
                    <Button
                      variant="default"
                      loading={isPending}
                      aria-label={entry.title ? say('restoreThis', { title: entry.title }) : say('restoreUntitled')}
                      onClick={() => void restore(entry.id)}
                    >
                      {say('restore')}
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
