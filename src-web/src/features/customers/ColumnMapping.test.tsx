import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { answerGraphQL } from '@/testing/backend';
import { renderInConsole } from '@/testing/render';
import { ColumnMapping } from './ColumnMapping';

const file = {
  header: ['Mail', 'Firm'],
  total: 2,
  rows: [{ line: 2, cells: ['ada@example.com', 'Ledgerly'] }],
  columns: { email: 'Mail', name: null, account: null, jobTitle: null, buyingRole: null, externalKey: null },
};

it('imports with the guessed columns and the ones that were chosen', async () => {
  const onStarted = vi.fn();
  const asked = answerGraphQL({
    ContactFileRead: { contactFile: { file, userErrors: [] } },
    ImportContacts: { importContacts: { job: { id: 'job-1' }, userErrors: [] } },
  });
  renderInConsole(<ColumnMapping uploadId="upload-1" onStarted={onStarted} />);
  await userEvent.click(await screen.findByRole('combobox', { name: 'Account' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Firm' }));
  await userEvent.click(screen.getByRole('button', { name: 'Import 2 rows' }));
  await waitFor(() => expect(onStarted).toHaveBeenCalledWith('job-1'));
  expect(asked.find((one) => one.operation === 'ImportContacts')?.variables).toEqual({
    input: { uploadId: 'upload-1', encoding: 'UTF_8', columns: { ...file.columns, account: 'Firm' } },
  });
});

it('says why a file cannot be read', async () => {
  answerGraphQL({
    ContactFileRead: {
      contactFile: { file: null, userErrors: [{ code: 'INVALID', message: 'Line 3 opens a quote that nothing closes.', field: [] }] },
    },
  });
  renderInConsole(<ColumnMapping uploadId="upload-1" onStarted={() => undefined} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Line 3 opens a quote');
});
