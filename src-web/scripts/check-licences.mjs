// Fails on a package of the shipped console whose licence is not on the list of those that allow self-hosted commercial use.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT']);

/** A choice (OR) needs one licence that is allowed, a conjunction (AND) all of them. No licence named is none allowed. */
const isAllowed = (expression) =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)));

const lock = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const shipped = Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages).filter(([path, { dev }]) => path && !dev);
const refused = shipped.filter(([, { license }]) => !isAllowed(license ?? ''));

for (const [path, { license }] of refused) {
  console.error(`${path}: the licence ${license ?? '(none named)'} is not on the list in scripts/check-licences.mjs`);
}
if (shipped.length === 0 || refused.length > 0) {
  process.exit(1);
}
