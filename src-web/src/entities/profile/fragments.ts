import { graphql } from '@/gql';
import type { ProfileFieldsFragment } from '@/gql/graphql';

/** A profile as it is named and described, without what is said of it. */
export const profileFields = graphql(`
  fragment ProfileFields on IdealCustomerProfile { id name description state polarity targetKind revision }
`);

export type Profile = ProfileFieldsFragment;
