import { Button, Group } from '@mantine/core';
import { useMessages } from './messages';

interface LoadMoreProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  /** How many are shown of how many in all, where the list knows. */
  count?: { shown: number; total: number | undefined };
}

/** The foot of a connection: the next page, if there is one. */
export function LoadMore({ query, count }: LoadMoreProps) {
  const say = useMessages();
  if (!query.hasNextPage) {
    return null;
  }
  return (
    <Group justify="center">
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {count?.total === undefined ? say('more.show') : say('more.showOf', { shown: count.shown, total: count.total })}
      </Button>
    </Group>
  );
}
