/** Where the Lodestar under test is, and who signs in. */
export const baseUrl = process.env.LODESTAR_URL ?? 'http://localhost:8080';

/** The one-time link that a new instance prints; absent if it was set up before. */
export const setUpLink = process.env.SET_UP_LINK ?? '';

export const owner = {
  workspaceName: process.env.E2E_WORKSPACE ?? 'Ledgerly',
  name: 'Ada Moreau',
  email: process.env.E2E_EMAIL ?? 'ada@ledgerly.example',
  password: process.env.E2E_PASSWORD ?? 'a quiet northern star',
};

/**
 * How long a page or the program may take for one thing, in milliseconds. Every wait ends as soon as what it waits for is there;
 * the limit is for what hangs and not for what is slow on a busy machine.
 */
export const patience = 180_000;

/** Where the pictures go: beside the other products of the build. */
export const screenshots = new URL('../../../target/screenshots/', import.meta.url);
