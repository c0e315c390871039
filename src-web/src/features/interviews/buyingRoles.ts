import type { BuyingRole } from '@/gql/graphql';
import { formatEnum } from '@/lib/format';

const roles: readonly BuyingRole[] = [
  'END_USER',
  'CHAMPION',
  'INFLUENCER',
  'DECISION_MAKER',
  'ECONOMIC_BUYER',
  'SIGNATORY',
  'GATEKEEPER',
  'LEGAL_COMPLIANCE',
  'TECHNICAL_EVALUATOR',
  'EXECUTIVE_SPONSOR',
  'BLOCKER',
  'PROCUREMENT',
  'OTHER',
];

export const buyingRoleOptions = roles.map((value) => ({ value, label: formatEnum(value) }));
