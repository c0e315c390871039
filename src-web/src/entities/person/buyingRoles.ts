import type { BuyingRole } from '@/gql/graphql';
import { formatEnum } from '@/lib/format';

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

/** DECISION_MAKER is "Decision-maker". */
export const roleLabel = (role: string) => roles.find((one) => one.role === role)?.label ?? formatEnum(role);

export const roleOptions = roles.map(({ role, label }) => ({ value: role, label }));
