import { attributesTouched } from '@/entities/attribute/touched';
import type { Thing } from '@/lib/refresh';

/** What a decision about suggestions changes: an accepted one is written into its profile or persona. */
export const decisionsTouched: readonly Thing[] = ['Suggestion', ...attributesTouched];
