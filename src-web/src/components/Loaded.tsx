import { Alert, Button, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { RequestFailed } from '@/lib/errors';
import { failureWords } from '@/lib/failureWords';
import { useMessages } from './messages';

interface Query<Result> {
  data: Result | undefined;
  error: Error | null;
  isPending: boolean;
  refetch: () => unknown;
}

interface LoadedProps<Result> {
  query: Query<Result>;
  /** What stands in its place meanwhile; lines of grey by default. */
  waiting?: ReactNode;
  children: (data: Result) => ReactNode;
}

/** Shows what a read brought; meanwhile a placeholder, and in trouble what to do about it. */
export function Loaded<Result>({ query, waiting, children }: LoadedProps<Result>) {
  const say = useMessages();
  if (query.data !== undefined) {
    return <>{children(query.data)}</>;
  }
  if (query.error) {
    return <LoadingFailed error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <div aria-busy="true" role="status">
      <VisuallyHidden>{say('loading')}</VisuallyHidden>
      {waiting ?? (
        <Stack gap="sm" aria-hidden>
          <Skeleton height={20} width="40%" />
          <Skeleton height={14} />
          <Skeleton height={14} />
          <Skeleton height={14} width="70%" />
        </Stack>
      )}
    </div>
  );
}

function LoadingFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const say = useMessages();
  const unreachable = error instanceof RequestFailed && error.reason === 'unreachable';
  return (
    <Alert
      color={unreachable ? 'yellow' : 'red'}
      role="alert"
      title={unreachable ? say('failed.unreachable') : say('failed.other')}
      icon={unreachable ? <IconPlugConnectedX aria-hidden /> : <IconAlertCircle aria-hidden />}
    >
      <Text size="sm">{failureWords(error)}</Text>
      <Button mt="xs" size="xs" variant="default" onClick={onRetry}>
        {say('retry')}
      </Button>
    </Alert>
  );
}
