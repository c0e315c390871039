import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerGraphQL } from '@/testing/backend';
import { renderInConsole } from '@/testing/render';
import { JobProgress } from './JobProgress';

const job = { id: 'job-1', kind: 'extract-themes', status: 'RUNNING', progress: { done: 300, total: 1200 }, message: { code: 'COMPARING_STATEMENTS', parameters: [] } };

it('says how far it is and promises no time before the pace is known', async () => {
  answerGraphQL({ WatchedJob: { job }, CancelWatchedJob: { cancelJob: { userErrors: [] } } });
  renderInConsole(<JobProgress id="job-1" label="Looking for themes" />);
  expect(await screen.findByText('Looking for themes: 300 of 1,200')).toBeVisible();
  expect(screen.getByText('Comparing what people said')).toBeVisible();
  expect(screen.queryByText(/left/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
});

it('offers to go on after it was cancelled', async () => {
  answerGraphQL({ WatchedJob: { job: { ...job, status: 'CANCELLED' } } });
  renderInConsole(<JobProgress id="job-1" label="Looking for themes" />);
  expect(await screen.findByRole('button', { name: 'Try again from where it stopped' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
});
