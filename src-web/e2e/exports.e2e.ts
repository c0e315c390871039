import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, type Desk } from './support/console';
import { enterNewWorkspace } from './support/workspaces';

let desk: Desk;

beforeAll(async () => {
  desk = await openConsole();
  await enterNewWorkspace(desk, 'Exports');
  for (const name of ['Ada Holt', 'Zoë Nilsen']) {
    await desk.ask('mutation Add($input: CreateContactInput!) { createContact(input: $input) { userErrors { message } } }', {
      input: { name },
    });
  }
});

afterAll(() => desk.leave());

it('takes the people away that the page shows', async () => {
  const { page } = desk;
  await page.goto('/customers');
  await page.getByLabel('Search people').fill('zoë');
  await page.getByRole('button', { name: 'Ada Holt' }).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).waitFor();
  await expectAccessible(page, 'the people with the menu of exports');

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'CSV' }).click()]);

  expect(download.suggestedFilename()).toMatch(/^People \d{4}-\d{2}-\d{2}\.csv$/);
  // The browser is another process's, so its own copy is out of reach.
  const path = join(await mkdtemp(join(tmpdir(), 'lodestar-export-')), 'people.csv');
  await download.saveAs(path);
  const file = await readFile(path, 'utf8');
  expect(file).toContain('"Zoë Nilsen"');
  expect(file).not.toContain('Ada Holt');
});
