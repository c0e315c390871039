import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerGraphQL } from '@/testing/backend';
import { renderInConsole } from '@/testing/render';
import SignInPage from './SignInPage';

it('says what the backend refuses, and keeps the address', async () => {
  answerGraphQL({
    SignIn: {
      signIn: { userErrors: [{ code: 'WRONG_CREDENTIALS', message: 'The address and the password do not fit.', field: [] }] },
    },
  });
  renderInConsole(<SignInPage />);
  await userEvent.type(screen.getByLabelText(/E-mail/), 'ada@example.com');
  await userEvent.type(screen.getByLabelText(/Password/, { selector: 'input' }), 'wrong-horse');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('do not fit');
  expect(screen.getByLabelText(/E-mail/)).toHaveValue('ada@example.com');
});

it('asks nothing of the backend before the fields are filled in', async () => {
  const asked = answerGraphQL({});
  renderInConsole(<SignInPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('An address looks like ada@example.com.')).toBeVisible();
  expect(asked).toEqual([]);
});
