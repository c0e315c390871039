import { expect, test } from 'vitest';
import { comparable, twoOf } from './comparable';

const level = (name: string | null) => ({ level: name, label: name ?? 'Unknown', asked: 3 });

test('people of whom nothing is known are no group', () => {
  const [role] = comparable([{ key: 'ROLE', label: 'Role', levels: [level('A'), level('B'), level(null)] }]);

  expect(role?.levels.map(({ level: name }) => name)).toEqual(['A', 'B']);
});

test('one group has nothing to be compared with', () => {
  expect(comparable([{ key: 'ROLE', label: 'Role', levels: [level('A'), level(null)] }])).toEqual([]);
});

test('the same group is never on both sides', () => {
  const [role] = comparable([{ key: 'ROLE', label: 'Role', levels: [level('A'), level('B'), level('C')] }]);
  const names = (one?: string, other?: string) => role && twoOf(role, one, other).map(({ label }) => label);

  expect(names()).toEqual(['A', 'B']);
  expect(names('B')).toEqual(['B', 'A']);
  expect(names('C', 'C')).toEqual(['C', 'A']);
  expect(names('C', 'B')).toEqual(['C', 'B']);
});
