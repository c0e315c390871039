import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { FileDropProps } from '@/components/FileDropArea';
import { answerGraphQL } from '@/testing/backend';
import { renderInConsole } from '@/testing/render';
import ImportResponsesPage from './ImportResponsesPage';

vi.mock('@/components/FileDrop', () => ({
  FileDrop: ({ onUploaded }: FileDropProps) => <button onClick={() => onUploaded({ id: 'upload-1', name: 'spring.csv', size: 120 })}>Send the file</button>,
}));

const column = (name: string) => ({ column: name, use: 'QUESTION', kind: 'LONG_TEXT', filled: 2, missing: 0, distinct: 2, samples: ['Late', 'Slow'] });

beforeEach(() => {
  sessionStorage.clear();
  answerGraphQL({
    ResponseFileRead: { responseFile: { file: { lookedAt: 2, columns: [column('v_1')], rows: [] }, userErrors: [] } },
    AttributesToChoose: { attributeDefinitions: [] },
    ImportResponses: { importResponses: { survey: { id: 'survey-1' }, job: { id: 'job-1' }, userErrors: [] } },
    WatchedJob: { job: null },
  });
});

const title = () => screen.findByLabelText(/^What the survey is called/);
const question = () => screen.findByLabelText(/^The question as it was asked/);

/** What a person says of the columns of a file that they have sent. */
async function givenTyped() {
  const { unmount } = renderInConsole(<ImportResponsesPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Send the file' }));
  await userEvent.type(await title(), ' 2026');
  await userEvent.type(await question(), 'What hurts?');
  return unmount;
}

it('shows the file and what was said of it again after going elsewhere', async () => {
  const goElsewhere = await givenTyped();
  goElsewhere();
  renderInConsole(<ImportResponsesPage />);
  expect(await title()).toHaveValue('spring 2026');
  expect(await question()).toHaveValue('What hurts?');
  expect(screen.getByText(/It is not saved yet/)).toBeVisible();
});

it('forgets the file and what was said of it when it is cancelled', async () => {
  const goElsewhere = await givenTyped();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByLabelText(/^What the survey is called/)).toBeNull();
  goElsewhere();
  renderInConsole(<ImportResponsesPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Send the file' }));
  expect(await title()).toHaveValue('spring');
});

it('forgets the file and what was said of it once it is sent', async () => {
  const goElsewhere = await givenTyped();
  await userEvent.click(screen.getByRole('button', { name: 'Import 1 question' }));
  await waitFor(() => expect(screen.getByRole('link', { name: 'See the responses' })).toBeVisible());
  goElsewhere();
  renderInConsole(<ImportResponsesPage />);
  expect(await screen.findByRole('button', { name: 'Send the file' })).toBeVisible();
  expect(screen.queryByLabelText(/^What the survey is called/)).toBeNull();
});
