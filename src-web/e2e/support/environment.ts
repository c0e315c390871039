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

/** Where the pictures go: beside the other products of the build. */
export const screenshots = new URL('../../../target/screenshots/', import.meta.url);
