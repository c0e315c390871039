import type { BuyingRole } from '@/gql/graphql';
import { say } from './messages';
import { en } from './messages.en';

/** The thirteen parts in a purchase, in the order in which one meets them. */
export const roles = Object.keys(en.role) as BuyingRole[];

/** DECISION_MAKER is "Decision-maker". */
export const roleLabel = (role: BuyingRole) => say(`role.${role}`);

/** What somebody in this part does. */
export const roleDeed = (role: BuyingRole) => say(`does.${role}`);

export const roleOptions = () => roles.map((role) => ({ value: role, label: roleLabel(role) }));
