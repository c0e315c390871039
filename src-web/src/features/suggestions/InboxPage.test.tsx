import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerGraphQL } from '@/testing/backend';
import { renderInConsole } from '@/testing/render';
import { givenSuggestion } from './givenSuggestion';
import InboxPage from './InboxPage';

it('lets a key act on the next card as soon as one is decided, though the list has not come back yet', async () => {
  const asked = answerGraphQL({
    // The list stays as it was: it has not come back since.
    Inbox: {
      suggestions: {
        nodes: [givenSuggestion('one', 'Late invoices'), givenSuggestion('two', 'Slow support')],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    },
    DecideSuggestions: { decideSuggestions: { suggestions: [{ id: 'one', version: 1, text: 'Late invoices' }], userErrors: [] } },
  });
  renderInConsole(<InboxPage />);
  await screen.findByRole('article', { name: 'Late invoices' });

  await userEvent.keyboard('s');
  await userEvent.click(await screen.findByRole('button', { name: 'Put it off' }));
  await waitFor(() => expect(screen.queryByRole('article', { name: 'Late invoices' })).toBeNull());
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.keyboard('s');

  expect(await within(await screen.findByRole('dialog')).findByText('Slow support')).toBeVisible();
  expect(asked.filter(({ operation }) => operation === 'DecideSuggestions')).toHaveLength(1);
});

it('lets no key begin a second decision while one is being asked about', async () => {
  answerGraphQL({
    Inbox: {
      suggestions: { nodes: [givenSuggestion('one', 'Late invoices')], pageInfo: { hasNextPage: false, endCursor: null } },
    },
  });
  renderInConsole(<InboxPage />);
  await screen.findByRole('article', { name: 'Late invoices' });

  await userEvent.keyboard('a');
  await screen.findByRole('dialog', { name: 'Accept' });
  await userEvent.keyboard('r');

  expect(screen.getByRole('dialog', { name: 'Accept' })).toBeVisible();
});
