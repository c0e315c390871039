import { afterAll, beforeAll, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, picture, type Desk } from './support/console';
import { enterNewWorkspace } from './support/workspaces';

let desk: Desk;

beforeAll(async () => {
  desk = await openConsole();
  await enterNewWorkspace(desk, 'Webhooks');
});

afterAll(() => desk.leave());

it('adds a webhook, shows its secret once, tries it, shows what came of it, pauses and deletes it', async () => {
  const { page } = desk;
  // A name under .invalid never leads anywhere, whatever the network of the machine.
  const address = 'https://hooks.customer.invalid/in';
  await page.goto('/settings');
  const section = page.getByRole('region', { name: 'Webhooks' });
  await section.getByLabel('New webhook to').fill(address);
  await section.getByLabel('What it is for').fill('CRM');
  await section.getByRole('button', { name: 'Add' }).click();
  await section.getByText(/^whsec_/).waitFor();

  await section.getByRole('button', { name: 'Send a test' }).click();
  await section.getByRole('button', { name: address }).click();
  const drawer = page.getByRole('dialog', { name: 'Deliveries' });
  await drawer.getByText('The name hooks.customer.invalid is not known.').waitFor();
  await expectAccessible(page, 'the deliveries of a webhook');
  await picture(page, 'webhook-deliveries');
  await drawer.getByRole('button', { name: 'Close the deliveries' }).click();
  await drawer.waitFor({ state: 'hidden' });

  await section.getByRole('button', { name: 'Pause' }).click();
  await section.getByText('Paused').waitFor();
  await expectAccessible(page, 'the settings with a webhook');
  await section.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await section.getByText('Nobody is told anything yet.').waitFor();
});
