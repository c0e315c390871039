import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { givenSuggestion } from '@/features/suggestions/givenSuggestion';
import { answerGraphQL } from '@/testing/backend';
import { renderInConsole } from '@/testing/render';
import { Decisions, type Decision } from './Decisions';

const one = givenSuggestion('one', 'Late invoices');
const two = givenSuggestion('two', 'Slow support');
const onDone = vi.fn();

beforeEach(() => {
  sessionStorage.clear();
  onDone.mockClear();
  answerGraphQL({
    DefinitionsOfSuggestions: { attributeDefinitions: [{ key: 'pains', label: 'Pain', valueType: 'LIST' }] },
    DecideSuggestions: { decideSuggestions: { suggestions: [{ id: 'one', version: 1, text: 'Late invoices' }], userErrors: [] } },
    AcceptSuggestion: { acceptSuggestion: { suggestion: { id: 'one', version: 1, text: 'Late invoices' }, userErrors: [] } },
  });
});

/** The dialog opened, as it would be after going to another page and coming back. */
const open = (what: Decision['what'], suggestions = [one]) =>
  renderInConsole(<Decisions decision={{ what, suggestions }} onClose={() => undefined} onDone={onDone} />);

const why = () => screen.findByLabelText<HTMLTextAreaElement>(/^Why\?/);
const words = () => screen.findByLabelText<HTMLTextAreaElement>(/^In which words\?/);

async function givenTypedReason() {
  const { unmount } = open('reject');
  await userEvent.type(await why(), 'Too few');
  return unmount;
}

async function givenTypedWords() {
  const { unmount } = open('edit');
  await userEvent.type(await words(), ' again');
  return unmount;
}

it('shows the reason again that was typed before going elsewhere', async () => {
  const goElsewhere = await givenTypedReason();
  goElsewhere();
  open('reject');
  expect(await why()).toHaveValue('Too few');
  expect(screen.getByText(/It is not saved yet/)).toBeVisible();
});

it('keeps the reason with the suggestions that it was typed for', async () => {
  const goElsewhere = await givenTypedReason();
  goElsewhere();
  open('reject', [two]);
  expect(await why()).toHaveValue('');
});

it('shows the words again that were typed before going elsewhere', async () => {
  const goElsewhere = await givenTypedWords();
  goElsewhere();
  open('edit');
  expect(await words()).toHaveValue('Late invoices again');
});

it('accepts a suggestion as it is, whatever had been typed about it', async () => {
  const goElsewhere = await givenTypedWords();
  goElsewhere();
  open('accept');
  await screen.findByRole('button', { name: 'Accept' });
  expect(screen.queryByText(/It is not saved yet/)).toBeNull();
});

it.each([
  ['reject', givenTypedReason, why, ''],
  ['edit', givenTypedWords, words, 'Late invoices'],
] as const)('forgets what was typed when to %s is cancelled', async (what, givenTyped, field, fresh) => {
  const goElsewhere = await givenTyped();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  goElsewhere();
  open(what);
  expect(await field()).toHaveValue(fresh);
});

it.each([
  ['reject', 'Reject', givenTypedReason, why, ''],
  ['edit', 'Accept', givenTypedWords, words, 'Late invoices'],
] as const)('forgets what was typed once to %s is done', async (what, button, givenTyped, field, fresh) => {
  const goElsewhere = await givenTyped();
  await userEvent.click(screen.getByRole('button', { name: button }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  goElsewhere();
  open(what);
  expect(await field()).toHaveValue(fresh);
});

it('keeps the reason of a rejection that was refused', async () => {
  answerGraphQL({
    DecideSuggestions: {
      decideSuggestions: { suggestions: [null], userErrors: [{ code: 'STALE_VERSION', message: 'It has changed.', field: ['input', 'items', '0'] }] },
    },
  });
  const goElsewhere = await givenTypedReason();
  await userEvent.click(screen.getByRole('button', { name: 'Reject' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  goElsewhere();
  open('reject');
  expect(await why()).toHaveValue('Too few');
});
