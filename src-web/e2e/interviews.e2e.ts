import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, picture, type Desk } from './support/console';
import { step } from './support/step';
import { enterNewWorkspace } from './support/workspaces';

const transcript = `Interviewer: Thank you for the time. How do you close the month today?
Lena Voss: By hand 😅, mostly. Every entity sends a workbook, and I paste them together until the totals agree. Six days and two evenings.
Interviewer: What made you look for something new?
Tom Becker: The audit. We could not show who changed a booking 🧾, and the auditors billed every hour of it.
Lena Voss: And I was on holiday that week, so nobody knew which workbook was the last.
SPEAKER_07: Sorry, is this the finance call?
Interviewer: Who signed in the end?
Tom Becker: Our finance director signed. I only pushed.`;

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  await enterNewWorkspace(desk, 'Listened to');
  page = desk.page;
});

afterAll(() => desk.leave());

const words = (text: string) => page.getByRole('textbox').filter({ hasText: text });

/** Selects words with the mouse, as a person drags over them. */
async function drag(text: string, quote: string) {
  const ends = await words(text).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const whole = element.textContent ?? '';
    const from = whole.indexOf(wanted);
    const points: { x: number; y: number }[] = [];
    for (const [index, side] of [
      [from, 'left'],
      [from + wanted.length - 1, 'right'],
    ] as const) {
      walker.currentNode = element;
      let passed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (index < passed + length) {
          const range = document.createRange();
          range.setStart(node, index - passed);
          range.setEnd(node, index - passed + 1);
          const box = range.getBoundingClientRect();
          points.push({ x: side === 'left' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 });
          break;
        }
        passed += length;
      }
    }
    return points;
  }, quote);
  const [start, end] = ends;
  if (!start || !end) {
    throw new Error(`The page does not show ${quote}`);
  }
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.mouse.up();
}

it('goes from a transcript to tagged passages and the codebook', async () => {
  await step('takes an interview and its transcript in', async () => {
    await page.goto('/interviews');
    await page.getByRole('button', { name: 'New interview' }).first().click();
    await page.getByLabel('Title').fill('Month end at Voss & Becker 🧾');
    await page.getByLabel('Who asked').fill('Priya Nair');
    await page.getByLabel('Name').fill('Lena Voss');
    await page.getByRole('combobox', { name: 'Role in the purchase' }).fill('End');
    await page.getByRole('option', { name: 'End user' }).click();
    await expectAccessible(page, 'the form of a new interview');
    await picture(page, 'interview-new');
    await page.getByRole('button', { name: 'Enter the interview' }).click();
    await page.getByRole('heading', { level: 1, name: 'Month end at Voss & Becker 🧾' }).waitFor();

    await page.getByRole('tab', { name: 'Paste' }).click();
    await page.getByLabel('Text of the transcript').fill('Nobody said anything.');
    await page.getByRole('button', { name: 'Import the text' }).click();
    await page.getByText('No turns were found').waitFor();
    await page.getByLabel('Text of the transcript').fill(transcript);
    await page.getByRole('button', { name: 'Import the text' }).click();
    await page.getByText('8 turns').waitFor();
    await picture(page, 'interview-imported');
    await expectAccessible(page, 'the interview');
  });

  await step('learns who the speakers are', async () => {
    await page.getByRole('combobox', { name: 'Who is Tom Becker' }).click();
    await page.getByRole('option', { name: 'Add Tom Becker to the people…' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Role in the purchase' }).fill('Champ');
    await page.getByRole('option', { name: 'Champion' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
    await page.getByText('the unknown speaker is').waitFor();
    await picture(page, 'interview');
  });

  await step('tags a passage behind an emoji with a code that is made on the way', async () => {
    await page.getByRole('link', { name: 'Read and tag' }).click();
    await page.getByRole('heading', { name: 'Tag a passage' }).waitFor();
    await expectAccessible(page, 'the transcript without tags');

    await drag('By hand', 'hand 😅, mostly');
    await page.getByText('“hand 😅, mostly”').waitFor();
    await page.getByRole('textbox', { name: 'Search a code' }).fill('Manual work');
    await page.getByRole('option', { name: 'New code “Manual work”' }).click();
    await page.getByRole('button', { name: 'Manual work: hand 😅, mostly' }).waitFor();
  });

  await step('tags with the keyboard alone, and shows overlapping tags', async () => {
    await words('By hand').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('t');
    await page.keyboard.type('Month end');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Month end: By hand/ }).waitFor();

    await words('By hand').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText('“The audit”').waitFor();
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Manual work: The audit' }).waitFor();
    await picture(page, 'transcript');
    await expectAccessible(page, 'the transcript with tags');
  });

  await step('takes a tag off', async () => {
    await page.getByRole('button', { name: 'Manual work: The audit' }).click();
    await page.getByRole('button', { name: 'Take the tag off' }).click();
    await page.getByRole('button', { name: 'Manual work: The audit' }).waitFor({ state: 'detached' });
  });

  await step('leads from a code to the words, in their place', async () => {
    await page.goto('/codebook');
    await page.getByRole('button', { name: /^Passages of Manual work/ }).click();
    await page.getByText('“hand 😅, mostly”').waitFor();
    await expectAccessible(page, 'the passages of a code');
    await picture(page, 'codebook-passages');
    await page.getByRole('dialog').getByRole('link', { name: 'Month end at Voss & Becker 🧾' }).click();
    await page.getByRole('button', { name: 'Manual work: hand 😅, mostly', pressed: true }).waitFor();
  });

  await step('keeps a code with a parent and an attribute', async () => {
    await page.goto('/codebook');
    await page.getByRole('button', { name: 'Edit Manual work' }).click();
    await page.getByLabel('Description').fill('Work that a program could do. Not: work that people like doing.');
    await page.getByRole('combobox', { name: 'Part of' }).click();
    await page.getByRole('option', { name: 'Month end' }).click();
    await page.getByRole('combobox', { name: 'Feeds the attribute' }).fill('Pain');
    await page.getByRole('option', { name: /Pain/ }).first().click();
    await expectAccessible(page, 'the form of a code');
    await picture(page, 'code-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText(/^feeds Pain/).waitFor();
    await expectAccessible(page, 'the codebook');
    await picture(page, 'codebook');
    expect(await page.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
  });
});

it('deletes an interview, takes that back, and restores it from the trash', async () => {
  const name = 'Month end at Voss & Becker 🧾';
  await page.goto('/interviews');
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByText('1 version of the transcript').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(`Restored ${name}.`).waitFor();
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('status').getByText(`Deleted ${name}.`).waitFor();

  await page.goto('/settings/trash');
  await page.getByRole('heading', { level: 1, name: 'Trash' }).waitFor();
  await expectAccessible(page, 'the trash');
  await page.getByRole('button', { name: `Restore ${name}` }).click();

  await page.getByText('The trash is empty').waitFor();
  await page.goto('/interviews');
  await page.getByRole('link', { name }).waitFor();
});
