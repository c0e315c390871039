import { graphql } from '@/gql';
import type { AttributeFieldsFragment, DefinitionFieldsFragment, EvidenceFieldsFragment, SnapshotFieldsFragment, TallyFieldsFragment, ValueFieldsFragment } from '@/gql/graphql';

export const valueFields = graphql(`
  fragment ValueFields on AttributeValue {
    kind: __typename
    ... on TextValue { text }
    ... on LongTextValue { text }
    ... on BoolValue { value }
    ... on EnumValue { option }
    ... on EnumSetValue { options }
    ... on ListValue { items }
    ... on RankedListValue { items }
    ... on IntRangeValue { min max }
    ... on DecimalRangeValue { lower upper }
    ... on PercentRangeValue { lower upper }
    ... on MoneyRangeValue { minMinor maxMinor currency period }
    ... on DurationRangeValue { min max unit }
    ... on DateRangeValue { from to }
    ... on CodeSetValue { scheme include exclude }
    ... on StatementValue { text severity frequency }
    ... on MetricValue { amount measure asOf }
  }
`);

export const definitionFields = graphql(`
  fragment DefinitionFields on AttributeDefinition {
    key
    label
    group
    valueType
    description
    unit
    least
    greatest
    repeatable
    options { code label }
  }
`);

export const tallyFields = graphql(`
  fragment TallyFields on EvidenceTally {
    people
    accounts
    supportingPeople
    contradictingPeople
    supportingSources
    contradictingSources
    newestOn
    status
  }
`);

export const attributeFields = graphql(`
  fragment AttributeFields on Attribute {
    id
    version
    polarity
    weight
    text
    status
    definition { ...DefinitionFields }
    value { ...ValueFields }
    tally { ...TallyFields }
  }
`);

export const evidenceFields = graphql(`
  fragment EvidenceFields on Evidence {
    id
    stance
    source { kind id label url }
    fromPerson
    buyingRole
    quote
    observedOn
    incentivised
    person { ...PersonFields }
  }
`);

export const snapshotFields = graphql(`
  fragment SnapshotFields on SnapshotAttribute {
    id
    definition { label }
    polarity
    weight
    text
    evidence { ...TallyFields }
  }
`);

export type Attribute = AttributeFieldsFragment;
export type Definition = DefinitionFieldsFragment;
export type Evidence = EvidenceFieldsFragment;
export type Snapshot = SnapshotFieldsFragment;
export type Tally = TallyFieldsFragment;
export type Value = ValueFieldsFragment;

/** What attributes belong to. */
export interface Owner {
  kind: 'profile' | 'persona';
  id: string;
  version: number;
}
