import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, picture, type Desk } from './support/console';
import { enterNewWorkspace, enterWorkspace, fillWithExample } from './support/workspaces';

/** The map of what was said about a topic, by pointer and by keyboard. */
let desk: Desk;
let workspace: string;
let address: string;

beforeAll(async () => {
  desk = await openConsole();
  workspace = await enterNewWorkspace(desk, 'Mapped');
  await fillWithExample(desk);
  await desk.page.goto('/themes');
  await desk.page.getByRole('link', { name: 'Everything that was said' }).first().click();
  await desk.page.getByRole('tab', { name: 'Map' }).first().waitFor();
  address = new URL(desk.page.url()).pathname;
});

afterAll(() => desk.leave());

const map = () => desk.page.getByRole('group', { name: /^Map of statements/ });

async function openMap() {
  await desk.page.goto(`${address}?view1=map`);
  await map().getByRole('button').first().waitFor();
  await desk.page.getByText(/nearest in meaning to a statement/).waitFor();
}

it('opens from the tab of a topic, and the address keeps it', async () => {
  const { page } = desk;
  await page.goto(address);
  await page.getByRole('tab', { name: 'Map' }).first().click();
  await map().getByRole('button').first().waitFor();
  await page.reload();
  await map().getByRole('button').first().waitFor();
  await page.getByText(/nearest in meaning to a statement/).waitFor();
  await expectAccessible(page, 'the map');
});

it('is walked by arrow keys, down to a statement in its answer and back', async () => {
  const { page } = desk;
  await openMap();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await map().getByRole('button').first().focus();
  const first = await focused();
  await page.keyboard.press('PageDown');
  await expect.poll(focused).not.toBe(first);
  await page.keyboard.press('PageUp');
  await expect.poll(focused).toBe(first);
  await page.keyboard.press('Space');
  await expect.poll(focused).not.toBe(first);
  const words = await focused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('figure').first().waitFor();
  expect((await dialog.textContent()) ?? '').toContain(words);
  await expectAccessible(page, 'a statement of the map in its answer');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(focused).toBe(words);
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe(first);
  await picture(page, 'theme-map-keyboard');
});

it('says the same as a table', async () => {
  const { page } = desk;
  await openMap();
  await page.getByRole('button', { name: 'The themes and their neighbours as a table' }).click();
  await page.getByRole('columnheader', { name: 'Nearest in meaning' }).waitFor();
  await expectAccessible(page, 'the map with its table');
});

it('walks over the themes by single keys, renames one and takes it back', async () => {
  const { page } = desk;
  await page.goto(address);
  await page.getByRole('tab', { name: 'Map' }).first().waitFor();
  await page.keyboard.press('Shift+?');
  await page.getByRole('dialog', { name: 'Keys of the themes' }).waitFor();
  await expectAccessible(page, 'the keys of the themes');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  const name = page.getByRole('dialog', { name: /^Rename/ }).getByRole('textbox', { name: 'Name' });
  await name.fill('Named by keyboard');
  await name.press('Enter');
  await page.getByRole('button', { name: 'Edit Named by keyboard' }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Edit Named by keyboard' }).waitFor({ state: 'detached' });
});

it.each(['Compare', 'Over time', 'Saturation'])('unfolds %s of a topic', async (view) => {
  const { page } = desk;
  await page.goto(address);
  await page.getByRole('tab', { name: view }).first().click();
  const panel = page.getByRole('tabpanel', { name: view });
  await panel.getByText(/asked|Too little|heard|people/).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await expectAccessible(page, `${view} of a topic`);
  await picture(page, `theme-topic-${view.toLowerCase().replace(' ', '-')}`);
});

it('cuts the themes of a topic finer, in a search beside this one that leads back to it', async () => {
  const { page } = desk;
  await page.goto(address);
  await page.getByRole('button', { name: 'More themes' }).first().click();
  await page.getByText(/The same words as in/).waitFor();
  expect(new URL(page.url()).pathname).not.toBe(address);
  await page.getByRole('tab', { name: 'Map' }).first().waitFor();
  await expectAccessible(page, 'a search that was cut from another');
  await picture(page, 'theme-cut-again');
  await page.getByRole('link', { name: 'the search that they were cut from' }).click();
  await page.waitForURL(`**${address}`);
});

describe.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
] as const)('in $colorScheme at $width pixels', ({ colorScheme, width }) => {
  it('is accessible and fits', async () => {
    const other = await openConsole({ colorScheme, viewport: { width, height: 900 } });
    await enterWorkspace(other, workspace);
    await other.page.goto(`${address}?view1=map`);
    await other.page.getByText(/nearest in meaning to a statement/).waitFor();
    await picture(other.page, `theme-map-${colorScheme}-${width}`);
    await expectAccessible(other.page);
    expect(await other.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'no sideways scrolling').toBe(true);
    await other.leave();
  });
});
