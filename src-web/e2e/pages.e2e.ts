import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, picture, type Desk } from './support/console';
import { enterNewWorkspace, enterWorkspace, fillWithExample, pagesOfThings } from './support/workspaces';

/** The rooms of the console by their addresses; a new room is one line here. */
const rooms = [
  '/',
  '/profiles',
  '/personas',
  '/customers',
  '/customers?tab=accounts',
  '/customers/import',
  '/surveys',
  '/surveys/import',
  '/interviews',
  '/codebook',
  '/themes',
  '/inbox',
  '/activity',
  '/outbox',
  '/jobs',
  '/settings',
  '/settings/trash',
  '/no-such-page',
];

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 375 },
] as const;

const nameOf = (path: string) => (path === '/' ? 'home' : path.slice(1).replaceAll(/[0-9a-f-]{36}/g, 'one').replaceAll(/\W+/g, '-'));

async function look({ page }: Desk, path: string, name: string) {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await picture(page, name);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'no sideways scrolling').toBe(true);
}

describe('in an empty workspace', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openConsole();
    await enterNewWorkspace(desk, 'Empty');
  });

  afterAll(() => desk.leave());

  it.each(rooms)('%s is accessible and fits', (room) => look(desk, room, `${nameOf(room)}-empty`));
});

describe('in the example', () => {
  let example: string;
  let things: string[];

  beforeAll(async () => {
    const desk = await openConsole();
    example = await enterNewWorkspace(desk, 'Tallyfold');
    await fillWithExample(desk);
    things = await pagesOfThings(desk);
    await desk.leave();
  });

  describe.each(looks)('in $colorScheme at $width pixels', ({ colorScheme, width }) => {
    let desk: Desk;

    beforeAll(async () => {
      desk = await openConsole({ colorScheme, viewport: { width, height: 900 } });
      await enterWorkspace(desk, example);
    });

    afterAll(() => desk.leave());

    it.each(rooms)('%s is accessible and fits', (room) => look(desk, room, `${nameOf(room)}-${colorScheme}-${width}`));

    it('every page of one thing is accessible and fits', async () => {
      expect(things.length).toBeGreaterThanOrEqual(7);
      for (const path of things) {
        await look(desk, path, `${nameOf(path)}-${colorScheme}-${width}`);
      }
    });
  });
});
