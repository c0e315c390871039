import { patience } from './environment';
import type { Desk } from './console';

interface Job {
  kind: string;
  status: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
  message: { code: string; parameters: { name: string; value: string }[] } | null;
}

const isOpen = ({ status }: Job) => status === 'QUEUED' || status === 'RUNNING';

const describe = ({ kind, status, message }: Job) =>
  `${kind} is ${status}: ${message ? [message.code, ...message.parameters.map(({ name, value }) => `${name}=${value}`)].join(' ') : 'it says nothing'}`;

/** Asks for jobs until all of them have ended; throws with their words unless they ended well. */
async function ended(ask: () => Promise<Job[]>) {
  const latest = Date.now() + patience;
  for (;;) {
    const jobs = await ask();
    const failed = jobs.filter((job) => !isOpen(job) && job.status !== 'SUCCEEDED');
    if (failed.length > 0) {
      throw new Error(failed.map(describe).join('\n'));
    }
    const open = jobs.filter(isOpen);
    if (open.length === 0) {
      return;
    }
    if (Date.now() > latest) {
      throw new Error(`Work that does not end: ${open.map(describe).join('\n')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Waits until a job has done its work. */
export async function jobDone({ ask }: Pick<Desk, 'ask'>, id: string) {
  await ended(async () => {
    const { job } = await ask<{ job: Job }>('query Done($id: ID!) { job(id: $id) { kind status message { code parameters { name value } } } }', { id });
    return [job];
  });
}

/** Waits until the workspace has no work left, whoever started it: what one job begins, such as the search of the example, too. */
export async function allJobsDone({ ask }: Pick<Desk, 'ask'>) {
  await ended(async () => {
    const { jobs } = await ask<{ jobs: { nodes: Job[] } }>('query AllDone { jobs(first: 100) { nodes { kind status message { code parameters { name value } } } } }');
    return jobs.nodes;
  });
}
