import type { Desk } from './console';
import { allJobsDone, jobDone } from './jobs';

const refusals = 'userErrors { message field }';

/** Makes a workspace and works in it from now on. @returns its id */
export async function enterNewWorkspace(desk: Desk, name: string): Promise<string> {
  const { createWorkspace } = await desk.ask<{ createWorkspace: { workspace: { id: string } } }>(
    `mutation Create($input: CreateWorkspaceInput!) { createWorkspace(input: $input) { workspace { id } ${refusals} } }`,
    { input: { name } },
  );
  await enterWorkspace(desk, createWorkspace.workspace.id);
  return createWorkspace.workspace.id;
}

export async function enterWorkspace({ ask }: Desk, id: string) {
  await ask(`mutation Enter($id: ID!) { switchWorkspace(input: { id: $id }) { ${refusals} } }`, { id });
}

/**
 * Fills the workspace with the example, looks for themes in all of it, and lets them propose changes. Returns when nothing goes on
 * any more, since the example also searches and proposes by itself.
 *
 * @returns the id of the search in all of it
 */
export async function fillWithExample(desk: Desk): Promise<string> {
  const { ask } = desk;
  const { loadExampleWorkspace } = await ask<{ loadExampleWorkspace: { job: { id: string } } }>(
    `mutation Fill { loadExampleWorkspace { job { id } ${refusals} } }`,
  );
  await jobDone(desk, loadExampleWorkspace.job.id);
  await allJobsDone(desk);
  const { themeSources, profiles } = await ask<{ themeSources: { id: string }[]; profiles: { nodes: { id: string }[] } }>(
    'query Sources { themeSources { id } profiles(first: 1) { nodes { id } } }',
  );
  const { startThemeRun } = await ask<{ startThemeRun: { run: { id: string; job: { id: string } } } }>(
    `mutation Look($input: StartThemeRunInput!) { startThemeRun(input: $input) { run { id job { id } } ${refusals} } }`,
    { input: { title: 'Everything that was said', sourceIds: themeSources.map((source) => source.id) } },
  );
  await jobDone(desk, startThemeRun.run.job.id);
  await ask(`mutation Propose($input: SuggestChangesInput!) { suggestChanges(input: $input) { ${refusals} } }`, {
    input: { runId: startThemeRun.run.id, profileId: profiles.nodes[0]?.id },
  });
  await allJobsDone(desk);
  return startThemeRun.run.id;
}

/** The addresses of pages that show one thing each, in a workspace that has them all. */
export async function pagesOfThings({ ask }: Desk): Promise<string[]> {
  const { profiles, personas, accounts, surveys, interviews, themeRuns } = await ask<Record<string, { nodes: Thing[] }>>(
    `query Things {
      profiles(first: 1) { nodes { id } }
      personas(first: 1) { nodes { id } }
      accounts(first: 1) { nodes { id } }
      surveys(first: 1) { nodes { id } }
      interviews(first: 1) { nodes { id transcripts { id } } }
      themeRuns(first: 1) { nodes { id } }
    }`,
  );
  const of = (path: string, things: { nodes: Thing[] } | undefined) => things?.nodes.map(({ id }) => `/${path}/${id}`) ?? [];
  return [
    ...of('profiles', profiles),
    ...of('personas', personas),
    ...of('customers/accounts', accounts),
    ...of('surveys', surveys),
    ...of('interviews', interviews),
    ...(interviews?.nodes.flatMap((interview) => of('transcripts', { nodes: interview.transcripts?.slice(0, 1) ?? [] })) ?? []),
    ...of('themes', themeRuns),
  ];
}

interface Thing {
  id: string;
  transcripts?: Thing[];
}
