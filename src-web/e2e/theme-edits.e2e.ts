import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, picture, type Desk } from './support/console';
import { step } from './support/step';
import { enterNewWorkspace, fillWithExample } from './support/workspaces';

/** What a researcher makes of the themes that a search found, and back again. */
let desk: Desk;

beforeAll(async () => {
  desk = await openConsole();
  await enterNewWorkspace(desk, 'Editing');
  await fillWithExample(desk);
});

afterAll(() => desk.leave());

/** Themes that few people say are folded away at first. */
async function unfold() {
  const more = desk.page.getByRole('button', { name: /^Show \d+ themes more$/ });
  for (let left = await more.count(); left > 0; left--) {
    await more.first().click();
    // The address changes first, and the themes after it.
    await more.nth(left - 1).waitFor({ state: 'detached' });
  }
}

const names = async () =>
  (await desk.page.getByRole('button', { name: /: who says it$/ }).all()).length;

it('edits the themes that a search found, and takes edits back', async () => {
  await step('renames a theme by keyboard and keeps the name it was found with in sight', async () => {
    const { page } = desk;
    await page.goto('/themes');
    await page.getByRole('link', { name: 'Everything that was said' }).first().click();
    await page.getByRole('tab', { name: 'Map' }).first().waitFor();
    await unfold();
    const menu = page.getByRole('button', { name: /^Edit / }).first();
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Rename' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Rename/ });
    const name = dialog.getByRole('textbox', { name: 'Name' });
    await name.fill('What everybody says');
    await expectAccessible(page, 'the dialog of renaming');
    await name.press('Enter');
    // Pointed at, a notice stays until somebody has read it.
    await page.getByText(/Renamed, in every later search/).hover();
    await page.getByRole('button', { name: 'Edit What everybody says' }).waitFor();
    await page.getByText(/^found as/).first().waitFor();
    await page.getByRole('button', { name: 'Close the notice' }).first().click();
  });

  await step('merges ticked themes, and the notice takes it back', async () => {
    const { page } = desk;
    const before = await names();
    const topic = page.getByRole('region').filter({ has: page.getByRole('checkbox', { name: /^Tick/ }).nth(1) }).first();
    await topic.getByRole('checkbox', { name: /^Tick/ }).nth(0).check();
    await topic.getByRole('checkbox', { name: /^Tick/ }).nth(1).check();
    await expectAccessible(page, 'ticked themes');
    await picture(page, 'themes-ticked');
    await page.getByRole('button', { name: 'Merge 2 themes' }).click();
    const undo = page.getByRole('button', { name: 'Undo', exact: true }).first();
    await undo.hover();
    await expect.poll(names).toBe(before - 1);
    await undo.click();
    await expect.poll(names).toBe(before);
  });

  await step('confirms a quote and sets another apart', async () => {
    const { page } = desk;
    await page.getByRole('main').getByRole('button').filter({ hasText: 'What everybody says' }).first().click();
    const words = page.getByRole('dialog', { name: 'What everybody says' });
    await words.getByRole('button', { name: 'Confirm', exact: true }).first().click();
    await words.getByRole('button', { name: 'Confirmed', exact: true }).first().waitFor();
    await words.getByRole('checkbox', { name: /^Tick/ }).last().check();
    await words.getByRole('textbox', { name: 'Name of the new theme' }).fill('Set apart');
    await expectAccessible(page, 'the words with what can be done to them');
    await picture(page, 'theme-words-edit');
    await words.getByRole('button', { name: 'Split off 1 quote' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Edit Set apart' }).waitFor();
  });

  await step('folds ignored themes at the end', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Edit Set apart' }).click();
    await page.getByRole('menuitem', { name: 'Ignore' }).click();
    const folded = page.getByRole('button', { name: '1 ignored' });
    await folded.click();
    await page.getByRole('region', { name: 'Ignored themes' }).getByText('Set apart').waitFor();
  });

  await step('lists who changed what, with the way back', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Edits', exact: true }).click();
    const edits = page.getByRole('dialog', { name: 'Edits' });
    await edits.getByRole('article', { name: /What everybody says/ }).first().waitFor();
    await expectAccessible(page, 'the edits');
    await picture(page, 'theme-edits');
    await edits.getByRole('article', { name: /^Ignored/ }).getByRole('button', { name: 'Undo' }).click();
    await edits.getByRole('article', { name: /^Ignored/ }).getByRole('button', { name: 'Redo' }).waitFor();
  });
});
