import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openBrowser, openConsole, type Desk } from './support/console';
import { owner } from './support/environment';

let desk: Desk;

afterEach(() => desk.leave());

it('leads to the page that was asked for, after signing in', async () => {
  desk = await openBrowser();
  const { page } = desk;
  await page.goto('/settings');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await expectAccessible(page);

  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel('Password').first().fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('do not belong together').waitFor();

  await page.getByLabel('Password').first().fill(owner.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});

describe('to somebody who is signed in', () => {
  beforeEach(async () => {
    desk = await openConsole();
  });

  it('keeps a typed form when the session ends, and sends it after signing in again', async () => {
    const { page, context } = desk;
    await page.goto('/settings');
    await page.getByLabel('New token for').fill('Website');
    await context.clearCookies();
    await page.locator('form', { has: page.getByLabel('New token for') }).getByRole('button', { name: 'Create' }).click();

    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    await expectAccessible(page, 'the sign-in dialog');
    await dialog.getByLabel('Password').first().fill(owner.password);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Token for Website').waitFor();
  });

  it('moves the focus to the heading of the page that was navigated to', async () => {
    const { page } = desk;
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Activity' }).click();
    await page.getByRole('heading', { level: 1, name: 'Activity' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Activity');
  });

  it('lets a keyboard skip the navigation', async () => {
    const { page } = desk;
    await page.goto('/activity');
    await page.getByRole('heading', { level: 1, name: 'Activity' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('signs out', async () => {
    const { page } = desk;
    await page.goto('/');
    await page.getByRole('button', { name: owner.workspaceName }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });
});
