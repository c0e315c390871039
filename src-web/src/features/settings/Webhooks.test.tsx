import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerGraphQL } from '@/testing/backend';
import { renderInConsole } from '@/testing/render';
import { Webhooks } from './Webhooks';

const row = {
  id: 'hook-1',
  version: 3,
  address: 'https://crm.example/in',
  description: 'CRM',
  events: ['RESPONSE_COMPLETED'],
  state: 'ACTIVE',
  failingSince: null,
  lastDelivery: { state: 'DELIVERED', lastAttempt: { at: '2026-11-28T06:00:00Z', status: 204, failure: null } },
};

const listOf = (...nodes: object[]) => ({ webhookEndpoints: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } });

it('shows what an endpoint answered last', async () => {
  answerGraphQL({ WebhookEndpoints: listOf(row) });
  renderInConsole(<Webhooks />);
  const table = within(await screen.findByRole('table'));
  expect(table.getByText('https://crm.example/in')).toBeVisible();
  expect(table.getByText(/answered 204/)).toBeVisible();
});

it('says since when a dead endpoint took nothing, and offers to resume it', async () => {
  const asked = answerGraphQL({
    WebhookEndpoints: listOf({ ...row, state: 'FAILED', failingSince: '2026-11-20T06:00:00Z' }),
    ResumeWebhookEndpoint: { resumeWebhookEndpoint: { userErrors: [] } },
  });
  renderInConsole(<Webhooks />);
  expect(await screen.findByText(/Nothing was taken since/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Resume' }));
  expect(asked).toContainEqual({ operation: 'ResumeWebhookEndpoint', variables: { input: { id: 'hook-1', version: 3 } } });
});

it('shows the secret of a new endpoint once', async () => {
  answerGraphQL({
    WebhookEndpoints: listOf(),
    CreateWebhookEndpoint: {
      createWebhookEndpoint: { webhookEndpoint: { id: 'hook-1', address: row.address }, secret: 'whsec_abc', userErrors: [] },
    },
  });
  renderInConsole(<Webhooks />);
  await userEvent.type(screen.getByRole('textbox', { name: /New webhook to/ }), row.address);
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByTestId('secret')).toHaveTextContent('whsec_abc');
});
