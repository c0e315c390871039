import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPeople } from './support/askPeople';
import { expectAccessible } from './support/axe';
import { openBrowser, openConsole, type Desk } from './support/console';
import { step } from './support/step';
import { enterNewWorkspace } from './support/workspaces';

/** The whole loop, by hand, in a workspace of its own that begins empty. */
let desk: Desk;

beforeAll(async () => {
  desk = await openConsole();
  await enterNewWorkspace(desk, 'Round trip');
});

afterAll(() => desk.leave());

const goTo = async (room: string) => {
  await desk.page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room, exact: true }).click();
  await desk.page.getByRole('heading', { level: 1, name: room }).waitFor();
};

it('goes round the whole loop by hand, from an empty workspace to a voucher', async () => {
  await step('begins with a hint at what to do', async () => {
    const { page } = desk;
    await page.goto('/');
    await page.getByRole('region', { name: 'What to do next' }).getByText('Write down whom you believe you serve').waitFor();
    await expectAccessible(page);
  });

  await step('writes a profile with a statement of a range and one in words', async () => {
    const { page } = desk;
    await goTo('Profiles');
    await page.getByRole('button', { name: 'New profile' }).first().click();
    await page.getByLabel('Name').fill('Clinics and small makers');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { level: 1, name: 'Clinics and small makers' }).waitFor();

    await page.getByRole('button', { name: 'Add the first statement' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a statement' });
    await dialog.getByRole('combobox', { name: 'What it is about' }).fill('Employees');
    await page.getByRole('option', { name: /^Employees/ }).first().click();
    await dialog.getByLabel('From').fill('50');
    await dialog.getByLabel('To', { exact: true }).fill('200');
    await expectAccessible(page, 'the dialog of a new statement');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('article', { name: /Employees/ }).waitFor();
    await expectAccessible(page);
  });

  await step('names a persona and the parts it plays', async () => {
    const { page } = desk;
    await goTo('Personas');
    await page.getByRole('button', { name: 'New persona' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'New persona' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('The finance director');
    await dialog.getByRole('combobox', { name: 'Parts it plays' }).fill('decision');
    await page.getByRole('option', { name: /Decision/ }).first().click();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: /Create|Add/ }).click();
    await page.getByText('The finance director').first().waitFor();
    await expectAccessible(page);
  });

  await step('imports people, and lists the row that is not a person', async () => {
    const { page } = desk;
    await goTo('Customers');
    await page.getByRole('link', { name: 'Import people' }).first().click();
    await page.locator('input[type="file"]').setInputFiles(fileURLToPath(new URL('support/people.csv', import.meta.url)));
    await page.getByRole('button', { name: 'Import 4 rows' }).click();
    await page.getByRole('status').filter({ hasText: 'Importing people: done' }).waitFor();
    await page.getByRole('row', { name: /^5 / }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'See the people' }).click();
    await page.getByRole('button', { name: 'Nora Quist' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(4);
  });

  await step('writes a mail with a personal link to each person', async () => {
    const { page } = desk;
    await askPeople(desk);
    await goTo('Outbox');
    await expect.poll(() => page.getByRole('row', { name: /Three questions/ }).count()).toBe(3);
    await expectAccessible(page);
    await page.getByRole('row', { name: /nora@alder/ }).getByRole('button').click();
    await page.getByRole('tab', { name: 'As text' }).click();
    await page.getByRole('link', { name: /\/r\// }).waitFor();
    await expectAccessible(page, 'a mail');
  });

  await step('takes the answers of a person with only a keyboard, and gives the voucher once', async () => {
    const link = await desk.page.getByRole('link', { name: /\/r\// }).getAttribute('href');
    const visitor = await openBrowser();
    const { page } = visitor;
    await page.goto(link ?? '');
    await page.getByRole('heading', { level: 1, name: 'How the month ends' }).waitFor();
    await expectAccessible(page, 'the welcome of a survey');
    await page.getByRole('button', { name: 'Start' }).press('Enter');

    await page.getByRole('radio', { name: 'Typing' }).press('Space');
    await page.getByRole('radio', { name: /^3/ }).first().press('Space');
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    await page.getByRole('alert').waitFor();
    await expectAccessible(page, 'a survey with a missing answer');
    await page.getByRole('textbox').fill('I would stop typing every invoice twice. 🙂');
    await page.getByRole('button', { name: 'Send' }).press('Enter');

    await page.getByRole('button', { name: /voucher|code/i }).press('Enter');
    await page.getByText(/NORTH-\d/).waitFor();
    await expectAccessible(page, 'the thank-you');
    const code = await page.getByText(/NORTH-\d/).textContent();
    await page.goto(link ?? '');
    expect(await page.getByText(/NORTH-\d/).textContent()).toBe(code);
    await visitor.leave();
  });
});
