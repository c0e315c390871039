import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderInConsole } from '@/testing/render';
import { AccountForm } from './AccountForm';

beforeEach(() => sessionStorage.clear());

const onSave = vi.fn();

const open = (error: Error | null = null, version = 3) =>
  renderInConsole(<AccountForm draftKey="account 1" account={{ name: 'Acme' }} version={version} error={error} saving={false} onSave={onSave} />);

async function givenTyped(industry: string) {
  const form = open();
  await userEvent.type(screen.getByLabelText('Industry'), industry);
  return form;
}

it('shows again what was typed and not saved, with the version that it was typed over', async () => {
  (await givenTyped('Logistics')).unmount();
  open(null, 4);
  expect(screen.getByLabelText('Industry')).toHaveValue('Logistics');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ name: 'Acme', industry: 'Logistics' }), 3);
});

it('begins with what is saved after it was sent', async () => {
  const { unmount } = await givenTyped('Logistics');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  unmount();
  open();
  expect(screen.getByLabelText('Industry')).toHaveValue('');
});
