import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, picture, type Desk } from './support/console';
import { step } from './support/step';
import { enterNewWorkspace } from './support/workspaces';

let desk: Desk;
const name = 'Mid-size accountancies';

beforeAll(async () => {
  desk = await openConsole();
  await enterNewWorkspace(desk, 'Profiled');
});

afterAll(() => desk.leave());

const dialog = () => desk.page.getByRole('dialog');

/** Opens the dialog for a new statement and chooses what it is about. */
async function begin(definition: string) {
  await desk.page.getByRole('button', { name: /^Add (a|the first) statement$/ }).click();
  const about = dialog().getByRole('combobox', { name: 'What it is about' });
  await about.fill(definition);
  await desk.page.getByRole('option', { name: definition, exact: true }).click();
}

async function add(shown: string) {
  await dialog().getByRole('button', { name: 'Add', exact: true }).last().click();
  await dialog().waitFor({ state: 'detached' });
  await desk.page.getByText(shown, { exact: true }).first().waitFor();
}

it('goes from an empty profile to statements with evidence, and to a persona on the board', async () => {
  await step('teaches what a profile is, and makes one', async () => {
    const { page } = desk;
    await page.goto('/profiles');
    await page.getByRole('button', { name: 'New profile' }).first().click();
    await expectAccessible(page, 'the dialog for a new profile');
    await dialog().getByLabel('Name').fill(name);
    await dialog().getByLabel('Who it is, in a few sentences').fill('Firms of 50 to 200 people that close their books by hand.');
    await dialog().getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText('Nothing is said of them yet').waitFor();
    await expectAccessible(page, 'an empty profile');
    await picture(page, 'profile-empty');
  });

  await step('takes statements of every kind', async () => {
    const { page } = desk;
    await begin('Employees');
    await dialog().getByLabel('From', { exact: true }).fill('50');
    await dialog().getByLabel('To', { exact: true }).fill('200');
    await picture(page, 'profile-add-range');
    await expectAccessible(page, 'the editor of a range');
    await add('50 to 200 employees');

    await begin('Annual revenue');
    await dialog().getByLabel('From', { exact: true }).fill('10000000');
    await dialog().getByLabel('To', { exact: true }).fill('50000000');
    await picture(page, 'profile-add-money');
    await expectAccessible(page, 'the editor of money');
    await add('USD 10 million to 50 million a year');

    await begin('Location');
    await dialog().getByRole('combobox', { name: 'Countries and regions' }).fill('Northern America');
    await page.getByRole('option', { name: 'Northern America' }).click();
    await dialog().getByRole('combobox', { name: 'Except' }).fill('Bermuda');
    await page.getByRole('option', { name: 'Bermuda' }).click();
    await page.keyboard.press('Tab');
    await picture(page, 'profile-add-places');
    await add('Northern America, except Bermuda');

    await begin('Decision drivers');
    for (const driver of ['Price', 'Trust']) {
      await dialog().getByLabel(/most important/).fill(driver);
      await dialog().getByLabel(/most important/).press('Enter');
    }
    await dialog().getByRole('button', { name: 'Move Trust up' }).click();
    await picture(page, 'profile-add-ranking');
    await expectAccessible(page, 'the editor of a ranking');
    await add('Trust');

    await begin('Industries');
    for (const industry of ['SaaS', 'Healthcare', 'Manufacturing']) {
      await dialog().getByRole('combobox', { name: 'Industries' }).fill(industry);
      await dialog().getByRole('combobox', { name: 'Industries' }).press('Enter');
    }
    await add('Healthcare');

    await begin('Pain');
    await dialog().getByRole('textbox', { name: 'Pain' }).fill('Month end takes six days of copying between spreadsheets');
    await dialog().getByRole('combobox', { name: 'How severe' }).click();
    await page.getByRole('option', { name: 'High' }).click();
    await picture(page, 'profile-add-statement');
    await add('Month end takes six days of copying between spreadsheets (high severity)');
  });

  await step('refuses what cannot be, at the value, and keeps what was typed', async () => {
    const { page } = desk;
    await begin('Founded');
    await dialog().getByLabel('From', { exact: true }).fill('2020-01-01');
    await dialog().getByLabel('Until', { exact: true }).fill('1990-01-01');
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await dialog().getByText(/exchange the two ends/).waitFor();
    expect(await dialog().getByLabel('From', { exact: true }).inputValue()).toBe('2020-01-01');
    await expectAccessible(page, 'a refused value');
    await page.keyboard.press('Escape');
  });

  await step('shows the evidence one click away', async () => {
    const { page } = desk;
    const pain = page.getByRole('article', { name: /^Pain:/ });
    await pain.getByRole('button', { name: 'no evidence yet' }).click();
    await page.getByRole('button', { name: 'Cite a source' }).click();
    await dialog().getByLabel('Source').fill('Finance Benchmark 2026');
    await dialog().getByLabel('What it says').fill('The median close takes six and a half days.');
    await dialog().getByRole('button', { name: 'Cite', exact: true }).click();
    await dialog().getByText('The median close takes six and a half days.').waitFor();
    await expectAccessible(page, 'the evidence');
    await picture(page, 'profile-evidence');
    await page.keyboard.press('Escape');
    await pain.getByText('Supported').waitFor();
    await page.waitForFunction(() => !document.querySelector('[role="dialog"]'));
    await expectAccessible(page, 'a profile');
    await picture(page, 'profile');
  });

  await step('tells what each revision changed', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: /^History/ }).click();
    await page.getByRole('button', { name: 'Show what changed' }).first().click();
    await page.getByText('no evidence yet → 1 source').waitFor();
    await expectAccessible(page, 'the history');
    await picture(page, 'profile-history');
  });

  await step('puts personas on a board by the parts they play', async () => {
    const { page } = desk;
    const profileId = new URL(page.url()).pathname.split('/').pop();
    await page.goto(`/personas?profile=${profileId}`);
    await page.getByRole('button', { name: 'New persona' }).first().click();
    await dialog().getByLabel('Name').fill('The finance director');
    await dialog().getByRole('combobox', { name: 'Parts it plays' }).fill('Deci');
    await page.getByRole('option', { name: 'Decision-maker' }).click();
    await dialog().getByRole('combobox', { name: 'Parts it plays' }).fill('Econ');
    await page.getByRole('option', { name: 'Economic buyer' }).click();
    await page.keyboard.press('Tab');
    await expectAccessible(page, 'the dialog for a new persona');
    await dialog().getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { level: 1, name: 'The finance director' }).waitFor();

    await begin('Goal');
    await dialog().getByRole('textbox', { name: 'Goal' }).fill('Close the books in two days');
    await add('Close the books in two days');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published').first().waitFor();
    await expectAccessible(page, 'a persona');
    await picture(page, 'persona');

    await page.goto(`/personas?profile=${profileId}`);
    await page.getByRole('region', { name: 'Economic buyer' }).getByRole('link', { name: 'The finance director' }).waitFor();
    await expectAccessible(page, 'the board');
    await picture(page, 'personas');
  });

  await step('lists the profiles', async () => {
    const { page } = desk;
    await page.goto('/profiles');
    await page.getByRole('link', { name }).waitFor();
    await expectAccessible(page, 'the profiles');
    await picture(page, 'profiles');
  });
});
