import { render, renderHook } from '@testing-library/react';
import { createElement } from 'react';
import { expect, it } from 'vitest';
import { catalogue, translator, withElements } from './messages';

const en = { title: 'Fruit', basket: { of: 'The basket of {{name}}' }, apples_one: '{{count}} apple', apples_other: '{{count}} apples' } as const;
const useMessages = catalogue('fruit', { en });

const say = () => renderHook(() => useMessages()).result.current;

it('says a text by its name', () => expect(say()('title')).toBe('Fruit'));

it('fills in values as they are', () => expect(say()('basket.of', { name: 'Ann & Bo' })).toBe('The basket of Ann & Bo'));

it.each([
  [0, '0 apples'],
  [1, '1 apple'],
  [2, '2 apples'],
  [12_000, '12,000 apples'],
])('takes the form for %s', (count, text) => expect(say()('apples', { count })).toBe(text));

it('says a text outside of components too', () => expect(translator<typeof en>('fruit')('apples', { count: 2 })).toBe('2 apples'));

it('knows its names at compile time', () => {
  // @ts-expect-error -- there is no such text
  expect(say()('pears')).toBe('pears');
});

it('puts elements into a sentence, wherever its words stand', () => {
  const { container } = render(
    withElements('A <b>basket</b> of <c>apples</c> < 3', { c: createElement('em'), b: createElement('b') }),
  );
  expect(container.innerHTML).toBe('A <b>basket</b> of <em>apples</em> &lt; 3');
});

it('puts the words of a sentence into an element, or an element where there are none', () => {
  const { container } = render(
    withElements('Read <a>the guide</a>, <b/>', { a: createElement('a', { href: '/guide' }), b: createElement('b', {}, 'now') }),
  );
  expect(container.innerHTML).toBe('Read <a href="/guide">the guide</a>, <b>now</b>');
});
