import type { Desk } from './console';

/** Moves the desk into a workspace of its own that begins empty. */
export async function enterNewWorkspace(desk: Desk, name: string) {
  const { createWorkspace } = await desk.ask<{ createWorkspace: { workspace: { id: string } } }>(
    'mutation Create($name: String!) { createWorkspace(input: { name: $name }) { workspace { id } userErrors { message } } }',
    { name },
  );
  await desk.ask('mutation Switch($id: ID!) { switchWorkspace(id: $id) { userErrors { message } } }', {
    id: createWorkspace.workspace.id,
  });
}
