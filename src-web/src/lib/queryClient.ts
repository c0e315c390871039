import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './errors';

/** Reads are tried again only when the network was at fault; a refusal stays a refusal. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => error instanceof RequestFailed && error.reason === 'unreachable' && failures < 2,
      },
      mutations: { retry: false },
    },
  });
