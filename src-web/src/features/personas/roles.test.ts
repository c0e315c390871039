import { expect, it } from 'vitest';
import { roles } from '@/entities/person/buyingRoles';
import { castByRole } from './roles';

it('knows the thirteen roles', () => {
  expect(roles).toHaveLength(13);
});

it('shows a persona under each of its roles, and the roles that nobody plays', () => {
  const { played, open } = castByRole([
    { name: 'CEO', buyingRoles: ['DECISION_MAKER', 'SIGNATORY'] },
    { name: 'Finance director', buyingRoles: ['DECISION_MAKER'] },
  ] as const);
  expect(played.map(({ label, personas }) => [label, personas.map(({ name }) => name)])).toEqual([
    ['Decision-maker', ['CEO', 'Finance director']],
    ['Signatory', ['CEO']],
  ]);
  expect(open).toContain('End user');
  expect(open).not.toContain('Signatory');
  expect(open).not.toContain('Other');
});
