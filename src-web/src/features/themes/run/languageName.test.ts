import { describe, expect, it } from 'vitest';
import { languageName } from './languageName';

describe('languageName', () => {
  it.each([
    ['de', 'German'],
    ['pt', 'Portuguese'],
    ['und', 'in another script or language'],
  ])('calls %s %s', (code, name) => expect(languageName(code)).toBe(name));
});
