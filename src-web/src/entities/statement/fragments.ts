import { graphql } from '@/gql';
import type { SaidFieldsFragment, StatementFieldsFragment } from '@/gql/graphql';

/** The words alone: who said what, and when. */
export const saidFields = graphql(`
  fragment SaidFields on ThemeStatement { id words origin { saidAt } speaker { role } contact { ...PersonFields } }
`);

/** A statement in the answer, passage or turn that it comes from. */
export const statementFields = graphql(`
  fragment StatementFields on ThemeStatement {
    ...SaidFields
    start end
    origin { id kind prompt text incentivised transcriptStart }
    transcript { id }
  }
`);

export type Said = SaidFieldsFragment;
export type Statement = StatementFieldsFragment;
