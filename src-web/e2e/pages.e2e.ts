import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, picture, type Desk } from './support/console';

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
  '/no-such-page',
];

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 375 },
] as const;

describe.each(looks)('in $colorScheme at $width pixels', ({ colorScheme, width }) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openConsole({ colorScheme, viewport: { width, height: 900 } });
  });

  afterAll(() => desk.leave());

  it.each(rooms)('%s is accessible and fits', async (room) => {
    const { page } = desk;
    await page.goto(room);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    await picture(page, `${room === '/' ? 'home' : room.slice(1).replaceAll(/\W+/g, '-')}-${colorScheme}-${width}`);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'no sideways scrolling').toBe(true);
  });
});
