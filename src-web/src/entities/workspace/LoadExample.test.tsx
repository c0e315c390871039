import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerGraphQL } from '@/testing/backend';
import { ada, renderInConsole } from '@/testing/render';
import { LoadExample } from './LoadExample';

it('loads the example with one click and says how far it is', async () => {
  answerGraphQL({
    LoadExample: { loadExampleWorkspace: { alreadyLoaded: false, job: { id: 'job-1' }, userErrors: [] } },
    WatchedJob: {
      job: { id: 'job-1', kind: 'load-example', status: 'RUNNING', progress: { done: 3, total: 12 }, message: null },
    },
  });
  renderInConsole(<LoadExample />);
  await userEvent.click(screen.getByRole('button', { name: 'Load the example workspace' }));
  expect(await screen.findByText('Loading the example: 3 of 12')).toBeVisible();
});

it('is not offered to those who may not fill a workspace', () => {
  renderInConsole(<LoadExample />, { session: { ...ada, role: 'RESEARCHER' } });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/An owner of this workspace/)).toBeVisible();
});
