import { expectAccessible } from './axe';
import { openBrowser, picture } from './console';
import { owner, setUpLink } from './environment';

/** Sets a new instance up, as its first user does: by the printed link, in the browser. */
export default async function setUp() {
  if (!setUpLink) {
    return;
  }
  const desk = await openBrowser();
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
