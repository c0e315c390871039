import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { expectAccessible } from './axe';
import { launchBrowser } from './browser';
import { openIn, picture, type Desk } from './console';
import { owner, setUpLink } from './environment';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the specs reach the browser that they share. */
    browser: string;
  }
}

/** Starts the one browser, and sets a new instance up. */
export default async function setUp(project: TestProject) {
  const server = await launchBrowser();
  project.provide('browser', server.wsEndpoint());
  if (setUpLink) {
    const browser = await chromium.connect(server.wsEndpoint());
    await setInstanceUp(await openIn(browser));
    await browser.close();
  }
  return () => server.close();
}

/** As its first user does: by the printed link, in the browser. */
async function setInstanceUp(desk: Desk) {
  const { page } = desk;
  await page.goto(setUpLink);
  await page.getByLabel('Workspace').fill(owner.workspaceName);
  await page.getByLabel('Your name').fill(owner.name);
  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel('Password').first().fill(owner.password);
  await expectAccessible(page, 'the set-up page');
  await picture(page, 'set-up');
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('heading', { level: 1, name: owner.workspaceName }).waitFor();
  await desk.leave();
}
