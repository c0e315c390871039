import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, picture, type Desk } from './support/console';
import { accept, proposedProfile, stateOf, waiting } from './support/suggestions';
import { enterNewWorkspace, enterWorkspace, fillWithExample } from './support/workspaces';

/**
 * The second half of the loop: from what people said to a changed profile, and back to the words. The people and their words are
 * the same for all tests; what a test decides about is a profile of its own.
 */
let workspace: string;
let runId: string;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  const first = await openConsole();
  workspace = await enterNewWorkspace(first, 'Listening');
  runId = await fillWithExample(first);
  await first.leave();
});

beforeEach(async () => {
  desk = await openConsole();
  page = desk.page;
  await enterWorkspace(desk, workspace);
});

afterEach(() => desk.leave());

const cards = () => page.getByRole('article');

async function openInbox() {
  await page.goto('/inbox');
  await cards().first().waitFor();
}

/** Turns the pages of the inbox until a card is there; fails with what is there instead. */
async function findCard(card: Locator) {
  await openInbox();
  const more = page.getByRole('button', { name: 'Show more', exact: true });
  while ((await card.count()) === 0) {
    const shown = await cards().evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    if ((await more.count()) === 0) {
      throw new Error(`The inbox has no such card, but these: ${shown.join(' · ')}`);
    }
    await more.click();
    await expect.poll(() => cards().count()).toBeGreaterThan(shown.length);
  }
}

it('counts the people behind each theme, and opens to their words', async () => {
  await page.goto(`/themes/${runId}`);
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

it('leads from a card to everything that is said in its theme', async () => {
  await openInbox();
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
  const line = 'The price is fair for our size';
  const { name, proposals } = await proposedProfile(desk, { name: 'Thought to find it fair', runId, objection: line });
  const contradiction = proposals.find((one) => one.change.kind === 'CONTRADICT');
  expect(contradiction, `a contradiction among ${proposals.map((one) => `${one.change.kind} ${one.text}`).join(' · ')}`).toBeDefined();

  const card = cards().filter({ hasText: name }).filter({ hasText: line }).filter({ hasText: 'People contradict this' }).first();
  await findCard(card);
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

it('accepts a proposal, takes it back with a key, and accepts it again', async () => {
  const { name, proposals } = await proposedProfile(desk, { name: 'Wavered over', runId });
  const only = (text: string) => proposals.filter((one) => one.text === text).length === 1;
  const proposal = proposals.find((one) => one.change.kind === 'ADD' && one.support.strength === 'PROPOSED' && one.state === 'OPEN' && only(one.text));
  expect(proposal, 'something to accept').toBeDefined();
  const card = cards().filter({ hasText: name }).and(page.getByRole('article', { name: proposal?.text, exact: true })).first();
  await findCard(card);
  const state = () => stateOf(desk, proposal?.id);

  await card.getByRole('button', { name: 'Accept', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept' });
  await dialog.waitFor();
  await expectAccessible(page, 'the dialog of accepting');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('status').filter({ hasText: 'Accepted' }).waitFor();
  await card.waitFor({ state: 'detached' });
  expect(await state()).toBe('ACCEPTED');
  const left = await waiting(desk);

  await page.keyboard.press('u');
  await page.getByRole('status').filter({ hasText: 'Took back' }).waitFor();
  await card.waitFor();
  expect(await state()).toBe('OPEN');
  expect(await waiting(desk)).toBe(left + 1);

  await page.keyboard.press('a');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('status').filter({ hasText: 'Accepted' }).waitFor();
  await expect.poll(state).toBe('ACCEPTED');
});

it('decides about several at once by keyboard', async () => {
  await proposedProfile(desk, { name: 'Put off', runId });
  await openInbox();
  const before = await waiting(desk);
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
  expect(await waiting(desk)).toBe(before - 2);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Took back 2 suggestions' }).waitFor();
  expect(await waiting(desk)).toBe(before);
});

it('explains its keys', async () => {
  await openInbox();
  await page.keyboard.press('Shift+?');
  const help = page.getByRole('dialog', { name: 'Keys of the inbox' });
  await help.getByText('Undo the last decision').waitFor();
  await expectAccessible(page, 'the help for keys');
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
});

/** A profile that has learned from closed answers how many people work there. @returns its id */
async function profileWithEvidence(name: string) {
  const { surveys } = await desk.ask<{ surveys: { nodes: { id: string }[] } }>('query Asked { surveys(first: 1) { nodes { id } } }');
  const { id, proposals } = await proposedProfile(desk, { name, surveyId: surveys.nodes[0]?.id });
  await accept(desk, proposals.find((one) => one.change.definition?.key === 'employees'));
  return id;
}

it('makes a revision that says what changed', async () => {
  await page.goto(`/profiles/${await profileWithEvidence('Changed once')}`);
  await page.getByRole('tab', { name: /History/ }).click();
  await page.getByRole('button', { name: 'Show what changed' }).first().click();
  await page.getByText(/hypothesis|supported|people|sources?/i).first().waitFor();
  await expectAccessible(page, 'the history');
  await picture(page, 'revision-diff');
});

it('shows the people and their words on the new statement, one click away', async () => {
  await page.goto(`/profiles/${await profileWithEvidence('Borne out')}`);
  await page.getByRole('tab', { name: /Statements/ }).click();
  await page.getByRole('button', { name: /^\d+ people/ }).first().click();
  const evidence = page.getByRole('dialog', { name: /^Evidence for/ });
  await evidence.waitFor();
  await evidence.getByRole('figure').filter({ hasText: 'How many people work in your organisation?' }).first().waitFor();
  await expectAccessible(page, 'the evidence of an accepted proposal');
  await picture(page, 'evidence');
});
