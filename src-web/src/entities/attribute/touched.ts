import type { Thing } from '@/lib/refresh';

/** What a change of an attribute or its evidence changes with it: the owner's revision, and its history. */
export const attributesTouched: readonly Thing[] = ['Attribute', 'Evidence', 'IdealCustomerProfile', 'BuyerPersona', 'Revision', 'RevisionDiff'];
