import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderInConsole } from '@/testing/render';
import { ExportMenu } from './ExportMenu';

it('offers what is filtered, in both forms', async () => {
  renderInConsole(<ExportMenu list="contacts" filters={{ search: 'Zoë & Ada', accountId: null }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
  expect(await screen.findByRole('menuitem', { name: 'CSV' })).toHaveAttribute(
    'href',
    '/files/export/contacts.csv?search=Zo%C3%AB+%26+Ada',
  );
  expect(screen.getByRole('menuitem', { name: 'Excel' })).toHaveAttribute(
    'href',
    '/files/export/contacts.xlsx?search=Zo%C3%AB+%26+Ada',
  );
});

it('offers the whole list when nothing is filtered', async () => {
  renderInConsole(<ExportMenu list="contacts" filters={{ search: '' }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
  expect(await screen.findByRole('menuitem', { name: 'CSV' })).toHaveAttribute('href', '/files/export/contacts.csv');
});
