import { vi } from 'vitest';

export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
}

type Answers = Record<string, unknown>;

/**
 * Stands in for /graphql: answers each operation by its name with the given data, or with what a function makes of
 * the variables. An operation that has no answer fails the test with its name.
 *
 * @returns the operations that were asked, in their order
 */
export function answerGraphQL(answers: Record<string, Answers | ((variables: Record<string, unknown>) => Answers)>) {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(String(init.body)) as { query: string; variables: Record<string, unknown> };
    const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? query;
    asked.push({ operation, variables });
    const answer = answers[operation];
    if (!answer) {
      throw new Error(`The test has no answer for ${operation}`);
    }
    return Response.json({ data: typeof answer === 'function' ? answer(variables) : answer });
  });
  return asked;
}
