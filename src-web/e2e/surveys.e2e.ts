import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openBrowser, openConsole, picture, type Desk } from './support/console';
import { allJobsDone } from './support/jobs';
import { step } from './support/step';
import { enterNewWorkspace } from './support/workspaces';

/** From a blank survey to an answer and a voucher, as a team and a respondent go. */
let desk: Desk;
let respondent: Desk;

beforeAll(async () => {
  desk = await openConsole();
  await enterNewWorkspace(desk, 'Survey round');
  await desk.ask(
    `mutation { createContact(input: { name: "Mina Haddad", email: "mina@osprey.example", buyingRole: ECONOMIC_BUYER }) {
      userErrors { message } } }`,
  );
  respondent = await openBrowser({ viewport: { width: 375, height: 800 } });
});

afterAll(async () => {
  await respondent.leave();
  await desk.leave();
});

it('goes from a blank survey to an answer and a voucher', async () => {
  await step('writes a survey, moves a question by keyboard, and lists what keeps it from being published', async () => {
    const { page } = desk;
    await page.goto('/surveys');
    await page.getByRole('button', { name: 'Write a survey' }).click();
    await page.getByRole('dialog').getByLabel('Title').fill('How do you close the month?');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: 'How do you close the month?' }).waitFor();

    const kinds = page.getByRole('group', { name: 'Add a question' });
    const question = (number: number) => page.getByRole('region', { name: `Question ${number}` });
    await kinds.getByRole('button', { name: 'A longer text' }).click();
    await question(1).getByLabel('What do you want to know?').fill('What is the hardest part of it?');
    await kinds.getByRole('button', { name: 'One of several' }).click();
    await question(2).getByLabel('What do you want to know?').fill('How long does it take?');
    await kinds.getByRole('button', { name: 'A scale' }).click();
    await question(3).getByLabel('What do you want to know?').fill('Would you recommend us?');
    await question(3).getByRole('switch', { name: 'Needs an answer' }).press('Space');

    await question(2).getByLabel('What do you want to know?').press('Alt+ArrowUp');
    await page.getByText('Now question 1 of 3').waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('How long does it take?');

    await page.getByRole('button', { name: 'Save and publish' }).click();
    await page.getByText('The option has no label.').first().waitFor();
    await expectAccessible(page, 'the survey with problems');

    await question(1).getByRole('textbox', { name: 'Option 1' }).fill('A day');
    await question(1).getByRole('textbox', { name: 'Option 2' }).fill('A week');
    await page.getByRole('button', { name: 'Save and publish' }).click();
    await page.getByText('version 1 was published').waitFor();
    await picture(page, 'survey-editor');
    await expectAccessible(page, 'the published survey');
  });

  await step('shows the draft as respondents will see it', async () => {
    const { page, context } = desk;
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Preview' }).click();
    const preview = await opened;
    await preview.getByRole('button', { name: 'Start' }).click();
    await preview.getByRole('group', { name: /How long does it take/ }).waitFor();
    await preview.close();
  });

  await step('prepares a campaign with a voucher and sends it', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: 'Campaigns' }).click();
    await page.getByRole('link', { name: 'Prepare a campaign' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('November');
    await page.getByLabel('Subject of the mail').fill('Your month-end');
    await expectAccessible(page, 'a new campaign');
    await page.getByRole('button', { name: 'Prepare' }).click();

    await page.getByRole('link', { name: 'Promise a voucher' }).click();
    await page.getByLabel('What is promised').fill('A book voucher of 20 euros');
    await page.getByRole('button', { name: 'Promise it' }).click();
    await page.locator('input[type="file"]').setInputFiles({ name: 'codes.csv', mimeType: 'text/csv', buffer: Buffer.from('code\nSTAR-1234\nSTAR-5678\n') });
    await page.getByRole('button', { name: 'Put into the pool' }).click();
    await page.getByRole('status').filter({ hasText: 'Putting codes into the pool: done' }).waitFor();
    await expectAccessible(page, 'the voucher page');
    await picture(page, 'voucher');

    await page.getByRole('navigation', { name: 'Pages above' }).getByRole('link', { name: 'November' }).click();
    await page.getByText('2 codes left').waitFor();
    await page.getByRole('button', { name: 'Send the invitations' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('row', { name: /Mina Haddad.*Invited/ }).waitFor();
    await picture(page, 'campaign');
    await expectAccessible(page, 'the campaign');
  });

  await step('answers by the link of the mail, and shows the voucher only when asked to', async () => {
    const { page } = respondent;
    await page.goto(await linkOfMail());
    await page.getByRole('heading', { name: 'How do you close the month?' }).waitFor();
    await expectAccessible(page, 'the welcome');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Would you recommend us?' }).waitFor();
    await expectAccessible(page, 'the questions with one missing');

    await page.getByRole('radio', { name: 'A week' }).check();
    await page.getByRole('radio', { name: '9', exact: true }).press('Space');
    await page.getByRole('textbox', { name: 'What is the hardest part of it?' }).fill('Chasing receipts ☕');
    await page.getByRole('textbox', { name: 'What is the hardest part of it?' }).blur();
    await page.getByText('All answers are kept').waitFor();

    await page.reload();
    expect(await page.getByRole('textbox', { name: 'What is the hardest part of it?' }).inputValue()).toBe('Chasing receipts ☕');
    await picture(page, 'respondent');
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    expect(await page.getByText(/STAR-/).count()).toBe(0);
    await page.getByRole('button', { name: 'Show my voucher' }).click();
    await page.getByText(/STAR-\d{4}/).waitFor();
    await expectAccessible(page, 'the thank-you page with the voucher');
  });

  await step('shows the response', async () => {
    const { page } = desk;
    await page.getByRole('navigation', { name: 'Pages above' }).getByRole('link', { name: 'How do you close the month?' }).click();
    await page.getByRole('tab', { name: /Responses/ }).click();
    await page.getByRole('button', { name: 'Mina Haddad' }).click();
    await page.getByRole('dialog').getByText('Chasing receipts ☕').waitFor();
    await expectAccessible(page, 'a response');
  });
});

it('says in words that a link is not known', async () => {
  const { page } = respondent;
  await page.goto('/r/nobody-has-this-link');
  await page.getByRole('heading', { name: 'This link is not known' }).waitFor();
  await expectAccessible(page);
});

it('takes in responses that were collected elsewhere', async () => {
  const { page } = desk;
  await page.goto('/surveys/import');
  const rows = ['mail,firm,role,What is hard?', 'a@x.example,Kestrel,CFO,"Too many spreadsheets, and nobody knows which one is right."', 'b@y.example,Osprey,Clerk,"Waiting for receipts that never come before the tenth."'];
  await page.locator('input[type="file"]').setInputFiles({ name: 'study.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await page.getByRole('group', { name: 'Column What is hard?' }).waitFor();
  const use = page.getByRole('group', { name: 'Column role' }).getByRole('combobox', { name: 'Used as' });
  await use.click();
  await page.getByRole('option', { name: 'Part in a purchase' }).click();
  await picture(page, 'response-import');
  await expectAccessible(page, 'the columns of a file of responses');
  await page.getByRole('button', { name: /^Import \d question/ }).click();
  await page.getByRole('status').filter({ hasText: 'Importing responses: done' }).waitFor();
  await page.getByRole('link', { name: 'See the responses' }).click();
  await page.getByRole('tab', { name: 'Responses (2)' }).waitFor();
});

/** The outbox keeps mails as long as no mail server is configured. */
async function linkOfMail() {
  await allJobsDone(desk);
  const { page } = desk;
  await page.goto('/outbox');
  await page.getByRole('button', { name: 'Your month-end' }).click();
  await page.getByRole('dialog').getByRole('tab', { name: 'As text' }).click();
  const link = page.getByRole('dialog').getByRole('link', { name: /\/r\// });
  const href = (await link.getAttribute('href')) ?? '';
  await page.keyboard.press('Escape');
  await page.goBack();
  return new URL(href).pathname;
}
