import { graphql } from '@/gql';
import type { PersonFieldsFragment } from '@/gql/graphql';

/** Somebody who answered or spoke, as lists and quotes name them. */
export const personFields = graphql(`
  fragment PersonFields on Contact { id label account { id name } }
`);

export type Person = PersonFieldsFragment;
