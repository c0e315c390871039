// Installs the packages when there are none, or when the lock file has changed since; otherwise takes no time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));
// Not a hidden file: npm ci clears the folder of all others first, and a broken installation must not count.
const mark = `${folder}node_modules/installed-lock`;
const wanted = createHash('sha256').update(readFileSync(`${folder}package-lock.json`)).digest('hex');

const installed = () => {
  try {
    return readFileSync(mark, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') {
      return 'nothing';
    }
    throw error;
  }
};

if (installed() !== wanted) {
  // The build runs with NODE_ENV=production, in which npm would leave out the build tools themselves.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  writeFileSync(mark, wanted);
}
