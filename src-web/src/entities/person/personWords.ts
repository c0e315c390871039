import type { BuyingRole } from '@/gql/graphql';
import { roleLabel } from './buyingRoles';
import type { Person } from './fragments';

/** "Ann Lee, Decision-maker, Acme": as much of it as is known, empty when nothing is. */
export function personWords(person: Pick<Person, 'label' | 'account'> | null | undefined, role?: BuyingRole | null) {
  return [person?.label, role && roleLabel(role), person?.account?.name].filter(Boolean).join(', ');
}
