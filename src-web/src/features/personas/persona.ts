import { graphql } from '@/gql';
import type { PersonaQuery } from '@/gql/graphql';

/** A persona as its page shows it, with everything that is said of it. */
export const personaDocument = graphql(`
  query Persona($id: ID!) {
    persona(id: $id) {
      ...PersonaFields version revision publication { revision publishedAt }
      profile { id name }
      attributes { ...AttributeFields }
    }
  }
`);

export type Persona = NonNullable<PersonaQuery['persona']>;
