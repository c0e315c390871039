import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { baseUrl, owner, patience, screenshots } from './environment';

export interface Desk {
  context: BrowserContext;
  page: Page;
  /** Asks GraphQL with the session of this browser; fails on an error, and on a refusal too. */
  ask<Result = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Result>;
  /** Closes the pages; fails if a page threw an error that nobody caught. */
  leave(): Promise<void>;
}

interface Payload {
  userErrors?: unknown[];
}

let shared: Promise<Browser> | undefined;

/** The one browser that all specs share; whoever opens it has cookies and pages of their own in it. */
const sharedBrowser = () => (shared ??= chromium.connect(inject('browser')));

/** Opens a browser that nobody is signed in with. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<Desk> {
  return openIn(await sharedBrowser(), options);
}

export async function openIn(browser: Browser, options: BrowserContextOptions = {}): Promise<Desk> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(patience);
  const uncaught: string[] = [];
  context.on('weberror', (webError) => uncaught.push(webError.error().message));
  const page = await context.newPage();
  return {
    context,
    page,
    ask: async <Result>(query: string, variables = {}) => {
      const response = await context.request.post('/graphql', { data: { query, variables }, timeout: patience });
      const answer = (await response.json()) as { data: Result & object; errors?: unknown[] };
      expect(answer.errors ?? [], `errors of ${query}`).toEqual([]);
      const refusals = Object.values(answer.data).flatMap((payload) => (payload as Payload | null)?.userErrors ?? []);
      expect(refusals, `refusals of ${query}`).toEqual([]);
      return answer.data;
    },
    leave: async () => {
      await context.close();
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
