import { Button, Group } from '@mantine/core';
import { formatCount } from '@/lib/format';

interface LoadMoreProps {
  query: { nodes: readonly unknown[]; hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  /** How many there are in all, where the list knows. */
  total?: number;
}

/** The foot of a connection: the next page, if there is one. */
export function LoadMore({ query, total }: LoadMoreProps) {
  if (!query.hasNextPage) {
    return null;
  }
  return (
    <Group justify="center">
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {total === undefined ? 'Show more' : `Show more (${formatCount(query.nodes.length)} of ${formatCount(total)})`}
      </Button>
    </Group>
  );
}
