import { roleLabel } from '@/entities/person/buyingRoles';
import type { BuyingRole, PersonaState, ProfilePolarity, ProfileState, TargetKind } from '@/gql/graphql';
import { say } from './messages';
import { en } from './messages.en';

type Field = keyof typeof en.field;

/** The values of fields that are codes; a value of the schema without words fails to compile. */
const codes = en.value satisfies {
  targetKind: Record<TargetKind, string>;
  polarity: Record<ProfilePolarity, string>;
  state: Record<ProfileState | PersonaState, string>;
  archived: Record<'true' | 'false', string>;
};

const isField = (name: string): name is Field => name in en.field;

const isCode = <Codes extends object>(known: Codes, value: string): value is keyof Codes & string => value in known;

/** "Kind of customer": the field of a profile or persona as people call it. */
export const fieldLabel = (name: string) => (isField(name) ? say(`field.${name}`) : say('otherField'));

/** What stood in a field, its codes in words; nothing if it was empty. */
export function fieldWords(name: string, value: string | null | undefined) {
  if (!value) {
    return undefined;
  }
  switch (name) {
    case 'targetKind':
      return isCode(codes.targetKind, value) ? say(`value.targetKind.${value}`) : value;
    case 'polarity':
      return isCode(codes.polarity, value) ? say(`value.polarity.${value}`) : value;
    case 'state':
      return isCode(codes.state, value) ? say(`value.state.${value}`) : value;
    case 'archived':
      return isCode(codes.archived, value) ? say(`value.archived.${value}`) : value;
    case 'buyingRoles':
      return value.split(', ').map((role) => roleLabel(role as BuyingRole)).join(', ');
    default:
      return value;
  }
}
