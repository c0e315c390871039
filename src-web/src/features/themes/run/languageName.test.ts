import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languageName } from './languageName';
import { useMessages } from './messages';

const say = renderHook(useMessages).result.current;

describe('languageName', () => {
  it.each([
    ['de', 'German'],
    ['pt', 'Portuguese'],
    ['und', 'in another script or language'],
  ])('calls %s %s', (code, name) => expect(languageName(code, say)).toBe(name));
});
