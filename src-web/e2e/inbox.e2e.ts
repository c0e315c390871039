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

/** Lets the profile say the contrary of what people say about the price, and compares it again. @returns the line */
const contradictThePrice = async () => {
  const line = 'The price is fair for our size';
  const { profiles, themeRuns } = await desk.ask<{ profiles: { nodes: { id: string; version: number }[] }; themeRuns: { nodes: { id: string }[] } }>(
    'query Known { profiles(first: 1) { nodes { id version } } themeRuns(first: 1) { nodes { id } } }',
  );
  const profile = profiles.nodes[0];
  await desk.ask(
    `mutation Say($profile: ID!, $version: Int!, $text: String!) {
      addProfileAttribute(profileId: $profile, version: $version, input: { key: "objections", value: { statement: { text: $text } } }) {
        userErrors { message }
      }
    }`,
    { profile: profile?.id, version: profile?.version, text: line },
  );
  await desk.ask('mutation Again($input: SuggestChangesInput!) { suggestChanges(input: $input) { userErrors { message } } }', {
    input: { runId: themeRuns.nodes[0]?.id, profileId: profile?.id },
  });
  return line;
};

/** What was accepted, and how many cards said the same before. */
let accepted = { name: '', before: 0 };

it('leads from a card to everything that is said in its theme', async () => {
  const { page } = desk;
  await page.goto('/inbox');
  const link = page.getByRole('link', { name: /^Everything that is said in/ }).first();
  await link.waitFor();
  const theme = ((await link.getAttribute('aria-label')) ?? '').replace(/^Everything that is said in “/, '').replace(/”$/, '');
  await link.click();
  const words = page.getByRole('dialog', { name: theme });
  await words.getByRole('figure').first().waitFor();
  await words.getByRole('button', { name: 'Close the words' }).click();
  await words.waitFor({ state: 'hidden' });
  expect(new URL(page.url()).search).toBe('');
});

it('shows a contradiction with both sides, and accepts it as evidence against the line', async () => {
  const { page } = desk;
  const contradicted = await contradictThePrice();
  await page.goto('/inbox');
  const card = page.getByRole('article').filter({ hasText: contradicted }).filter({ hasText: 'People contradict this' }).first();
  await card.getByText(/People say instead/).waitFor();
  await expectAccessible(page, 'a contradiction');
  await picture(page, 'inbox-contradiction');
  await card.getByRole('button', { name: 'Accept', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept' });
  await dialog.getByText(/becomes evidence against it/).waitFor();
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('status').filter({ hasText: 'Accepted' }).waitFor();
});

it('compares closed answers from the page of their survey', async () => {
  const { page } = desk;
  await page.goto('/surveys');
  await page.getByRole('main').getByRole('link').filter({ hasNotText: /import/i }).first().click();
  await page.getByRole('button', { name: 'Propose changes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Propose changes' });
  await dialog.getByLabel('For which profile or persona?').click();
  await page.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Compare' }).click();
  await dialog.getByRole('status').filter({ hasText: /suggestion|Nothing new/ }).waitFor();
  await expectAccessible(page, 'a comparison of closed answers');
  await picture(page, 'survey-compared');
});

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
