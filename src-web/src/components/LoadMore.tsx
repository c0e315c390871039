import { Button, Group } from '@mantine/core';
import { formatCount } from '@/lib/format';

interface LoadMoreProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  /** How many are shown of how many in all, where the list knows. */
  count?: { shown: number; total: number | undefined };
}

/** The foot of a connection: the next page, if there is one. */
export function LoadMore({ query, count }: LoadMoreProps) {
  if (!query.hasNextPage) {
    return null;
  }
  return (
    <Group justify="center">
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {count?.total === undefined ? 'Show more' : `Show more (${formatCount(count.shown)} of ${formatCount(count.total)})`}
      </Button>
    </Group>
  );
}
