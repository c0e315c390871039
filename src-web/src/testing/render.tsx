import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { SessionContext, type Session } from '@/lib/session';

export const ada: Session = {
  account: { id: 'account-ada', email: 'ada@example.com', name: 'Ada' },
  workspace: { id: 'workspace-1', name: 'Ledgerly' },
  workspaces: [{ id: 'workspace-1', name: 'Ledgerly' }],
  role: 'OWNER',
};

interface Options {
  path?: string;
  session?: Session;
}

/** Renders a page or component as the shell would: signed in, routed, with a cache of its own. */
export function renderInConsole(ui: ReactNode, { path = '/', session = ada }: Options = {}) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <SessionContext value={session}>
          <MemoryRouter initialEntries={[path]}>{ui}</MemoryRouter>
        </SessionContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
