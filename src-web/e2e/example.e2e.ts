import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, picture, type Desk } from './support/console';

let desk: Desk;

beforeAll(async () => {
  desk = await openConsole();
  // A workspace of its own: the other specs count on theirs being empty.
  const { createWorkspace } = await desk.ask<{ createWorkspace: { workspace: { id: string } } }>(
    'mutation($input: WorkspaceInput!) { createWorkspace(input: $input) { workspace { id } userErrors { message } } }',
    { input: { name: 'Tallyfold' } },
  );
  await desk.ask('mutation($id: ID!) { switchWorkspace(id: $id) { userErrors { message } } }', {
    id: createWorkspace.workspace.id,
  });
});

afterAll(() => desk.leave());

it('fills an empty workspace with one click', async () => {
  const { page } = desk;
  await page.goto('/');
  await page.getByRole('button', { name: 'Load the example workspace' }).click();
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await desk.ask<{ jobs: { nodes: { kind: string; status: string }[] } }>('{ jobs(first: 50) { nodes { kind status } } }')).jobs.nodes.find((job) => job.kind === 'load-example')?.status, {
      timeout: 120_000,
      interval: 1000,
    })
    .toBe('SUCCEEDED');
  await page.goto('/customers');
  await page.getByText('Petra Simic').first().waitFor();
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Tallyfold' }).waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  expect(await page.getByRole('button', { name: 'Load the example workspace' }).count()).toBe(0);
  await picture(page, 'example-home');
  await expectAccessible(page);
});
