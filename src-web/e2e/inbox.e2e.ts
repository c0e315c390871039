import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, picture, type Desk } from './support/console';
import { enterNewWorkspace, fillWithExample } from './support/workspaces';

/** The second half of the loop: from what people said to a changed profile, and back to the words. */
let desk: Desk;

beforeAll(async () => {
  desk = await openConsole();
  await enterNewWorkspace(desk, 'Listening');
  await fillWithExample(desk);
}, 600_000);

afterAll(() => desk.leave());

it('counts the people behind each theme, and opens to their words', async () => {
  const { page } = desk;
  await page.goto('/themes');
  await page.getByRole('link', { name: 'Everything that was said' }).first().click();
  await page.getByRole('img', { name: /^people: \d+ of 45/ }).first().waitFor();
  const byRole = page.getByRole('button', { name: /: who says it$/ }).first();
  await byRole.click();
  await page.getByText('End user').first().waitFor();
  await expectAccessible(page, 'a theme by role');
  const name = ((await byRole.getAttribute('aria-label')) ?? '').replace(/: who says it$/, '');
  await page.getByRole('main').getByRole('button').filter({ hasText: name }).first().click();
  const words = page.getByRole('dialog');
  await words.getByRole('figure').first().waitFor();
  await expectAccessible(page, 'the words of a theme');
  await picture(page, 'theme-words');
});

/** How many wait; the list is longer than its first page, so the cards cannot be counted. */
const waiting = async () => {
  const { suggestions } = await desk.ask<{ suggestions: { nodes: { id: string }[] } }>('query Waiting { suggestions(first: 100) { nodes { id } } }');
  return suggestions.nodes.length;
};

/** What was accepted, and how many cards said the same before. */
let accepted = { name: '', before: 0 };

it('accepts a proposal', async () => {
  const { page } = desk;
  await page.goto('/inbox');
  const first = page.getByRole('article').first();
  await first.waitFor();
  const alike = page.getByRole('article', { name: (await first.getAttribute('aria-label')) ?? '', exact: true });
  const before = await alike.count();
  accepted = { name: (await first.getAttribute('aria-label')) ?? '', before };
  await first.getByRole('button', { name: 'Accept', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept' });
  await dialog.waitFor();
  await expectAccessible(page, 'the dialog of accepting');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => alike.count(), { timeout: 20_000 }).toBe(before - 1);
});

it('takes an acceptance back with a key, and accepts it again', async () => {
  const { page } = desk;
  const note = page.getByRole('status').filter({ hasText: 'Accepted' });
  await note.waitFor();
  const before = await waiting();
  await page.keyboard.press('u');
  await page.getByRole('status').filter({ hasText: 'Took back' }).waitFor();
  await expect.poll(waiting, { timeout: 20_000 }).toBe(before + 1);
  const alike = page.getByRole('article', { name: accepted.name, exact: true });
  await expect.poll(() => alike.count(), { timeout: 20_000 }).toBe(accepted.before);
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Accept' });
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await dialog.waitFor({ state: 'hidden' });
});

it('decides about several at once by keyboard', async () => {
  const { page } = desk;
  await page.getByRole('status').filter({ hasText: 'Accepted' }).waitFor();
  const before = await waiting();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  const bar = page.getByRole('toolbar', { name: 'Selected suggestions' });
  await bar.getByText('2 suggestions selected').waitFor();
  await expectAccessible(page, 'selected suggestions');
  await picture(page, 'inbox-selected');
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Reject' });
  await dialog.getByLabel('Why?').fill('Not now');
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await page.getByRole('status').filter({ hasText: 'Rejected 2 suggestions' }).waitFor();
  await bar.waitFor({ state: 'hidden' });
  await expect.poll(waiting, { timeout: 20_000 }).toBe(before - 2);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Took back 2 suggestions' }).waitFor();
  await expect.poll(waiting, { timeout: 20_000 }).toBe(before);
});

it('explains its keys', async () => {
  const { page } = desk;
  await page.keyboard.press('Shift+?');
  const help = page.getByRole('dialog', { name: 'Keys of the inbox' });
  await help.getByText('Undo the last decision').waitFor();
  await expectAccessible(page, 'the help for keys');
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
});

it('makes a revision that says what changed', async () => {
  const { page } = desk;
  const { profiles } = await desk.ask<{ profiles: { nodes: { id: string }[] } }>('query First { profiles(first: 1) { nodes { id } } }');
  await page.goto(`/profiles/${profiles.nodes[0]?.id}`);
  await page.getByRole('tab', { name: /History/ }).click();
  await page.getByRole('button', { name: 'Show what changed' }).first().click();
  await page.getByText(/hypothesis|supported|people|sources?/i).first().waitFor();
  await expectAccessible(page, 'the history');
  await picture(page, 'revision-diff');
});

it('shows the people and their words on the new statement, one click away', async () => {
  const { page } = desk;
  await page.getByRole('tab', { name: /Statements/ }).click();
  await page.getByRole('button', { name: /^\d+ people/ }).first().click();
  const evidence = page.getByRole('dialog', { name: /^Evidence for/ });
  await evidence.waitFor();
  await evidence.getByRole('figure').filter({ hasText: 'How many people work in your organisation?' }).first().waitFor();
  await expectAccessible(page, 'the evidence of an accepted proposal');
  await picture(page, 'evidence');
});
