import { graphql } from '@/gql';
import type { ProfileQuery } from '@/gql/graphql';

/** A profile as its page shows it, with everything that is said of it. */
export const profileDocument = graphql(`
  query Profile($id: ID!) {
    profile(id: $id) {
      ...ProfileFields version activeReason publication { revision publishedAt }
      attributes { ...AttributeFields }
      personas { ...PersonaFields }
    }
  }
`);

export type Profile = NonNullable<ProfileQuery['profile']>;
