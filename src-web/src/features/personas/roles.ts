import type { BuyingRole } from '@/gql/graphql';

interface RoleWords {
  role: BuyingRole;
  label: string;
  does: string;
}

/** The thirteen parts in a purchase, in the order in which one meets them. */
export const roles: readonly RoleWords[] = [
  { role: 'END_USER', label: 'End user', does: 'Works with the product' },
  { role: 'CHAMPION', label: 'Champion', does: 'Wants it and wins others over' },
  { role: 'INFLUENCER', label: 'Influencer', does: 'Is listened to' },
  { role: 'DECISION_MAKER', label: 'Decision-maker', does: 'Decides whether and what to buy' },
  { role: 'ECONOMIC_BUYER', label: 'Economic buyer', does: 'Owns the budget it is paid from' },
  { role: 'SIGNATORY', label: 'Signatory', does: 'Puts the name under the contract' },
  { role: 'GATEKEEPER', label: 'Gatekeeper', does: 'Decides who gets to talk to the others' },
  { role: 'LEGAL_COMPLIANCE', label: 'Legal and compliance', does: 'Checks law, data protection and rules' },
  { role: 'TECHNICAL_EVALUATOR', label: 'Technical evaluator', does: 'Checks whether it works and fits' },
  { role: 'EXECUTIVE_SPONSOR', label: 'Executive sponsor', does: 'Stands behind the project in the leadership' },
  { role: 'BLOCKER', label: 'Blocker', does: 'Works against it' },
  { role: 'PROCUREMENT', label: 'Procurement', does: 'Handles the purchase itself' },
  { role: 'OTHER', label: 'Other', does: 'Plays another part' },
];

export const roleLabel = (role: BuyingRole) => roles.find((one) => one.role === role)?.label ?? role;

export const roleOptions = roles.map(({ role, label }) => ({ value: role, label }));

interface Cast {
  roles: readonly BuyingRole[];
}

/** Who plays each part; a persona with several parts stands under each of them. Parts that nobody plays come apart. */
export function castByRole<Persona extends Cast>(personas: readonly Persona[]) {
  const cast = roles.map((part) => ({ ...part, personas: personas.filter((persona) => persona.roles.includes(part.role)) }));
  return {
    played: cast.filter((part) => part.personas.length > 0),
    open: cast.filter((part) => part.personas.length === 0 && part.role !== 'OTHER').map(({ label }) => label),
  };
}
