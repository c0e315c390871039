import type { Desk } from './console';

const refusals = 'userErrors { message field }';

export interface Proposal {
  id: string;
  version: number;
  state: string;
  text: string;
  change: { kind: string; definition: { key: string } | null };
  support: { strength: string };
}

interface Wanted {
  name: string;
  /** The search or the survey that it is compared with. */
  runId?: string;
  surveyId?: string;
  /** What the profile says against us from the first. */
  objection?: string;
}

/** Writes a new profile and lets what people said propose changes to it. */
export async function proposedProfile({ ask }: Desk, { name, runId, surveyId, objection }: Wanted) {
  const { createProfile } = await ask<{ createProfile: { profile: { id: string; version: number } } }>(
    `mutation Write($input: CreateProfileInput!) { createProfile(input: $input) { profile { id version } ${refusals} } }`,
    { input: { name } },
  );
  const { id, version } = createProfile.profile;
  if (objection) {
    await ask(
      `mutation Say($id: ID!, $version: Int!, $text: String!) {
        addAttribute(input: { ownerId: $id, version: $version, key: "objections", value: { statement: { text: $text } } }) {
          ${refusals} } }`,
      { id, version, text: objection },
    );
  }
  await ask(`mutation Compare($input: SuggestChangesInput!) { suggestChanges(input: $input) { ${refusals} } }`, {
    input: { profileId: id, runId, surveyId },
  });
  const { suggestions } = await ask<{ suggestions: { nodes: Proposal[] } }>(
    `query Proposed($id: ID!) {
      suggestions(filter: { ownerId: $id }, first: 100) {
        nodes { id version state text change { kind definition { key } } support { strength } } } }`,
    { id },
  );
  return { id, name, proposals: suggestions.nodes };
}

export async function accept({ ask }: Desk, proposal: Proposal | undefined) {
  if (!proposal) {
    throw new Error('What is to be accepted was not proposed');
  }
  const { id, version } = proposal;
  await ask(`mutation Accept($input: AcceptSuggestionInput!) { acceptSuggestion(input: $input) { ${refusals} } }`, {
    input: { id, version },
  });
}

export async function stateOf({ ask }: Desk, id: string | undefined) {
  const { suggestion } = await ask<{ suggestion: Proposal }>('query State($id: ID!) { suggestion(id: $id) { state } }', { id });
  return suggestion.state;
}

/** How many suggestions of the workspace wait for a decision. */
export async function waiting({ ask }: Desk) {
  const { suggestions } = await ask<{ suggestions: { totalCount: number } }>('query Waiting { suggestions(first: 1) { totalCount } }', {});
  return suggestions.totalCount;
}
