import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type BrowserServer } from 'playwright-core';

const installed = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A real Chromium for all specs: an installed one first, otherwise the one that comes as a package (Linux only). */
export async function launchBrowser(): Promise<BrowserServer> {
  const found = installed.find((path) => path && existsSync(path));
  if (!found && process.platform !== 'linux') {
    throw new Error('No Chrome or Chromium was found. Install one, or name it in CHROMIUM_PATH.');
  }
  // The sandbox does not start as root, which is what a container often is.
  return chromium.launchServer({
    executablePath: found ?? (await sparticuz.executablePath()),
    args: ['--headless=shell', '--no-sandbox', '--disable-gpu'],
  });
}
