import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Refused } from '@/lib/errors';
import { renderInConsole } from '@/testing/render';
import { UserErrors } from './UserErrors';

function Form({ error, onReload }: { error: Error; onReload?: () => void }) {
  const form = useForm({ mode: 'uncontrolled', initialValues: { name: '', options: [{ label: '' }] } });
  return (
    <form>
      <TextInput label="Name" key={form.key('name')} {...form.getInputProps('name')} />
      <TextInput label="Option" key={form.key('options.0.label')} {...form.getInputProps('options.0.label')} />
      <UserErrors error={error} form={form} onReload={onReload} />
    </form>
  );
}

it('puts a refusal on the field it speaks of, nested ones too', () => {
  renderInConsole(
    <Form
      error={
        new Refused([
          { code: 'TAKEN', message: 'The name is taken.', field: ['input', 'name'] },
          { code: 'REQUIRED', message: 'Option 1 has no words.', field: ['input', 'options', '0', 'label'] },
        ])
      }
    />,
  );
  expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('The name is taken.');
  expect(screen.getByLabelText('Option')).toHaveAccessibleDescription('Option 1 has no words.');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('shows what concerns no field above the buttons', () => {
  renderInConsole(<Form error={new Refused([{ code: 'LIMIT_REACHED', message: 'Three profiles are active.', field: [] }])} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Three profiles are active.');
});

it('keeps the typed words when somebody else has saved, and loads theirs on demand', async () => {
  const onReload = vi.fn();
  renderInConsole(<Form error={new Refused([{ code: 'STALE_VERSION', message: 'Stale.', field: [] }])} onReload={onReload} />);
  await userEvent.click(screen.getByRole('button', { name: 'Load the present state' }));
  expect(onReload).toHaveBeenCalledOnce();
});
