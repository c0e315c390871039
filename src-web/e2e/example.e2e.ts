import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible } from './support/axe';
import { openConsole, picture, type Desk } from './support/console';
import { allJobsDone } from './support/jobs';
import { enterNewWorkspace } from './support/workspaces';

let desk: Desk;

beforeAll(async () => {
  desk = await openConsole();
  await enterNewWorkspace(desk, 'Tallyfold');
});

afterAll(() => desk.leave());

const jobKinds = async () => {
  const { jobs } = await desk.ask<{ jobs: { nodes: { kind: string }[] } }>('query Kinds { jobs(first: 50) { nodes { kind } } }');
  return jobs.nodes.map((job) => job.kind);
};

it('fills an empty workspace with one click', async () => {
  const { page } = desk;
  await page.goto('/');
  await page.getByRole('button', { name: 'Load the example workspace' }).click();
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor({ state: 'detached' });
  await expect.poll(jobKinds).toContain('load-example');
  await allJobsDone(desk);
  await page.goto('/customers');
  await page.getByText('Petra Simic').first().waitFor();
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Tallyfold' }).waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  expect(await page.getByRole('button', { name: 'Load the example workspace' }).count()).toBe(0);
  await picture(page, 'example-home');
  await expectAccessible(page);
});
