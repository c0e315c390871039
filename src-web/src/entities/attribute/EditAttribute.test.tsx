import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderInConsole } from '@/testing/render';
import { EditAttribute } from './EditAttribute';
import type { Attribute } from './fragments';

beforeEach(() => sessionStorage.clear());

const attribute: Attribute = {
  id: 'attribute-1',
  version: 2,
  polarity: 'WANT',
  weight: 5,
  text: 'They close in five days',
  status: 'HYPOTHESIS',
  definition: {
    key: 'goals',
    label: 'Goal',
    description: '',
    group: 'NEEDS',
    valueType: 'LONG_TEXT',
    unit: null,
    least: null,
    greatest: null,
    repeatable: true,
    options: [],
  },
  value: { kind: 'LongTextValue', text: 'They close in five days' },
  tally: {
    people: 0,
    accounts: 0,
    supportingPeople: 0,
    contradictingPeople: 0,
    supportingSources: 0,
    contradictingSources: 0,
    newestOn: null,
    status: 'HYPOTHESIS',
  },
};

const open = () => renderInConsole(<EditAttribute attribute={attribute} onClose={vi.fn()} />);

/** Words are typed, and the dialog is left without saving. */
async function givenTypedAndLeft(words: string) {
  const { unmount } = open();
  await userEvent.type(screen.getByLabelText('Goal'), words);
  unmount();
}

it('shows again what was typed before the dialog was closed', async () => {
  await givenTypedAndLeft(', better three');
  open();
  expect(screen.getByLabelText('Goal')).toHaveValue('They close in five days, better three');
});

it('goes back to what is saved when what was typed is thrown away', async () => {
  await givenTypedAndLeft(', better three');
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
  expect(screen.getByLabelText('Goal')).toHaveValue('They close in five days');
});
