import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SurveyFieldsFragment } from '@/gql/graphql';
import { answerGraphQL } from '@/testing/backend';
import { renderInConsole } from '@/testing/render';
import { SurveyEditor } from './SurveyEditor';

beforeEach(() => sessionStorage.clear());

const survey: SurveyFieldsFragment = {
  id: 'survey-1',
  version: 3,
  title: 'Month-end',
  imported: false,
  completedResponses: 0,
  updatedAt: '2026-11-01T10:00:00Z',
  draft: { language: 'en', introduction: '', thankYou: '', questions: [] },
  problems: [],
  latestVersion: null,
};

const restored = 'What you had typed is here again. It is not saved yet.';

const open = () => renderInConsole(<SurveyEditor survey={survey} onReload={vi.fn()} />);

/** A title is typed, and the editor is left without saving. */
async function givenTypedAndLeft(title: string) {
  const { unmount } = open();
  await userEvent.clear(screen.getByLabelText(/^Title/));
  await userEvent.type(screen.getByLabelText(/^Title/), title);
  unmount();
}

it('says nothing while nothing was typed', () => {
  open();
  expect(screen.queryByText(restored)).not.toBeInTheDocument();
});

it('shows again what was typed before one went elsewhere', async () => {
  answerGraphQL({});
  await givenTypedAndLeft('Year-end');
  open();
  expect(screen.getByLabelText(/^Title/)).toHaveValue('Year-end');
  expect(screen.getByText(restored)).toBeVisible();
});

it('goes back to what is saved when what was typed is thrown away', async () => {
  await givenTypedAndLeft('Year-end');
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
  expect(screen.getByLabelText(/^Title/)).toHaveValue('Month-end');
  expect(screen.queryByText(restored)).not.toBeInTheDocument();
});

it('saves over the version that the typed text was made from, and forgets it then', async () => {
  await givenTypedAndLeft('Year-end');
  const saved = { ...survey, version: 4, title: 'Year-end' };
  const asked = answerGraphQL({ UpdateSurvey: { updateSurvey: { survey: saved, userErrors: [] } } });
  const { unmount } = renderInConsole(<SurveyEditor survey={{ ...survey, version: 9 }} onReload={vi.fn()} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^Saved/);
  expect(asked[0]?.variables).toMatchObject({ input: { version: 3, title: 'Year-end' } });
  unmount();
  open();
  expect(screen.queryByText(restored)).not.toBeInTheDocument();
});
