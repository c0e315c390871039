import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** What can change, by its name in the schema. */
export const things = [
  'Account',
  'ApiToken',
  'Attribute',
  'BuyerPersona',
  'Campaign',
  'Code',
  'Coding',
  'Contact',
  'Evidence',
  'IdealCustomerProfile',
  'IncentiveProgramme',
  'Interview',
  'Invitation',
  'Job',
  'LedgerEntry',
  'Me',
  'Member',
  'OutboxMail',
  'Participant',
  'Response',
  'Revision',
  'RevisionDiff',
  'Speaker',
  'Suggestion',
  'Survey',
  'Theme',
  'ThemeEdit',
  'ThemeMap',
  'ThemePair',
  'ThemeRun',
  'ThemeStatement',
  'Transcript',
  'TrashEntry',
  'Turn',
  'WebhookDelivery',
  'WebhookEndpoint',
  'Workspace',
] as const;

export type Thing = (typeof things)[number];

/** What a write changes; `everything` for what reaches into all rooms, such as the erasure of a person. */
export type Touched = readonly Thing[] | 'everything';

/** The types that a document reads; the generator notes them from the schema. */
// oxlint-disable-next-line no-underscore-dangle -- the generator calls it so
export const readsOf = (document: { __meta__?: Record<string, unknown> }) => (document.__meta__?.['reads'] ?? []) as readonly string[];

/** Reads again what shows something of what was touched, and the record of what was done, which every write adds to. */
export function refresh(queryClient: QueryClient, touched: Touched) {
  if (touched === 'everything') {
    return queryClient.invalidateQueries();
  }
  const names = new Set<string>([...touched, 'AuditLogEntry']);
  return queryClient.invalidateQueries({
    predicate: ({ meta }) => ((meta?.['reads'] ?? []) as readonly string[]).some((name) => names.has(name)),
  });
}

/** For what changes without a write of this page: a job that has ended, a version that was out of date. */
export function useRefresh() {
  const queryClient = useQueryClient();
  return useCallback((touched: Touched) => void refresh(queryClient, touched), [queryClient]);
}
