import { graphql } from '@/gql';
import type { PersonaFieldsFragment } from '@/gql/graphql';

/** A persona as it is named and described, without what is said of it. */
export const personaFields = graphql(`
  fragment PersonaFields on BuyerPersona { id name summary buyingRoles jobTitles state }
`);

export type Persona = PersonaFieldsFragment;
