import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { catalogue } from './messages';

const useMessages = catalogue('fruit', {
  en: { title: 'Fruit', basket: { of: 'The basket of {{name}}' }, apples_one: '{{count}} apple', apples_other: '{{count}} apples' },
});

const say = () => renderHook(() => useMessages()).result.current;

it('says a text by its name', () => expect(say()('title')).toBe('Fruit'));

it('fills in values as they are', () => expect(say()('basket.of', { name: 'Ann & Bo' })).toBe('The basket of Ann & Bo'));

it.each([
  [0, '0 apples'],
  [1, '1 apple'],
  [2, '2 apples'],
])('takes the form for %s', (count, text) => expect(say()('apples', { count })).toBe(text));

it('knows its names at compile time', () => {
  // @ts-expect-error -- there is no such text
  expect(say()('pears')).toBe('pears');
});
