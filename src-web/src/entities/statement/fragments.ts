import { graphql } from '@/gql';
import type { SaidFieldsFragment, StatementFieldsFragment } from '@/gql/graphql';

/** The words alone: who said what, and when. */
export const saidFields = graphql(`
  fragment SaidFields on ThemeStatement { id words role saidAt contact { ...PersonFields } }
`);

/** A statement in the answer, passage or turn that it comes from. */
export const statementFields = graphql(`
  fragment StatementFields on ThemeStatement {
    ...SaidFields
    start end text prompt kind sourceId transcriptStart
    transcript { id }
    incentivised
  }
`);

export type Said = SaidFieldsFragment;
export type Statement = StatementFieldsFragment;
