import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser } from './browser';
import { baseUrl, owner, screenshots } from './environment';

export interface Desk {
  browser: Browser;
  context: BrowserContext;
  page: Page;
  /** Asks GraphQL with the session of this browser; fails on an error, and on a refusal too. */
  ask<Result = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Result>;
  /** Closes the browser; fails if a page threw an error that nobody caught. */
  leave(): Promise<void>;
}

interface Payload {
  userErrors?: unknown[];
}

/** Opens a browser that nobody is signed in with. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<Desk> {
  const browser = await launchBrowser();
  const context = await browser.newContext({
    baseURL: baseUrl,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const uncaught: string[] = [];
  context.on('weberror', (webError) => uncaught.push(webError.error().message));
  const page = await context.newPage();
  return {
    browser,
    context,
    page,
    ask: async <Result>(query: string, variables = {}) => {
      const response = await context.request.post('/graphql', { data: { query, variables } });
      const answer = (await response.json()) as { data: Result & object; errors?: unknown[] };
      expect(answer.errors ?? [], `errors of ${query}`).toEqual([]);
      const refusals = Object.values(answer.data).flatMap((payload) => (payload as Payload | null)?.userErrors ?? []);
      expect(refusals, `refusals of ${query}`).toEqual([]);
      return answer.data;
    },
    leave: async () => {
      await browser.close();
      expect(uncaught, 'uncaught errors in the browser').toEqual([]);
    },
  };
}

/** Opens a browser signed in as the owner. */
export async function openConsole(options: BrowserContextOptions = {}): Promise<Desk> {
  const desk = await openBrowser(options);
  const { email, password } = owner;
  await desk.ask('mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }', {
    input: { email, password },
  });
  return desk;
}

/** Keeps a picture of the page in target/screenshots. */
export async function picture(page: Page, name: string) {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, screenshots)), fullPage: true });
}
