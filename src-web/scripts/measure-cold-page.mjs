// Builds the console in memory and says what a browser with an empty cache loads to show each page: how many files, and how
// many bytes of them gzip'd. Fails when a page needs more than the budget. The requests to /graphql are counted on top.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const budget = { requests: 25, bytes: 350_000 };
/** The page itself, its icon, who is signed in, and up to three reads of the page. */
const others = 6;

const { output } = await build({ logLevel: 'silent', build: { write: false } });
const files = new Map(output.map((file) => [file.fileName, file]));
const size = (name) => {
  const file = files.get(name);
  return gzipSync(file.type === 'chunk' ? file.code : file.source).length;
};

/** A chunk with all that it imports, and the styles of each. */
function loadedWith(name, seen = new Set()) {
  if (!seen.has(name)) {
    seen.add(name);
    const chunk = files.get(name);
    chunk.viteMetadata?.importedCss.forEach((style) => seen.add(style));
    chunk.imports.forEach((one) => loadedWith(one, seen));
  }
  return seen;
}

const chunks = output.filter((file) => file.type === 'chunk');
const holding = (path) => chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(path)))?.fileName;
const entry = holding('src/app/main.tsx');
const respond = holding('src/respond/main.tsx');

const pages = [...readFileSync('src/app/routes.tsx', 'utf8').matchAll(/page\('([^']*)'.*import\('@(\/features\/[^']+)'\)/g)];
const rows = pages.map(([, address, module]) => {
  const loaded = loadedWith(holding(`${module}.tsx`), loadedWith(entry));
  return { page: address || '/', requests: loaded.size + others, bytes: [...loaded].reduce((sum, name) => sum + size(name), 0) };
});
const answers = loadedWith(respond);
console.table([...rows, { page: 'respondent', requests: answers.size + 3, bytes: [...answers].reduce((sum, name) => sum + size(name), 0) }]);
if (process.argv.includes('--files')) {
  console.table(output.map(({ fileName }) => ({ fileName, gzip: size(fileName) })).toSorted((one, other) => other.gzip - one.gzip));
}

const over = rows.filter(({ requests, bytes }) => requests > budget.requests || bytes > budget.bytes);
if (over.length > 0) {
  console.error(`Over ${budget.requests} requests or ${budget.bytes} bytes: ${over.map(({ page }) => page).join(', ')}`);
  process.exit(1);
}
