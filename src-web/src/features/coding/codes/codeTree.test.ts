import { describe, expect, it } from 'vitest';
import { matching, treeOf, withParts } from './codeTree';

const code = (id: string, name: string, parent?: string) => ({ id, name, parent: parent ? { id: parent } : null });
const codes = [code('2', 'Month end', '1'), code('1', 'Pains'), code('4', 'Décision'), code('3', 'Audit', '1'), code('5', 'Late nights', '2')];

describe('the tree of codes', () => {
  it('has parts behind their parent, by name', () => {
    expect(treeOf(codes).map((one) => `${'·'.repeat(one.depth)}${one.name}`)).toEqual(['Décision', 'Pains', '·Audit', '·Month end', '··Late nights']);
  });

  it('shows a code whose parent is not known at the top', () => {
    expect(treeOf([code('2', 'Month end', '1')]).map((one) => one.depth)).toEqual([0]);
  });

  it('is searched by words of the path, without accents', () => {
    expect(matching(treeOf(codes), 'pain mon').map((one) => one.name)).toEqual(['Month end', 'Late nights']);
    expect(matching(treeOf(codes), 'decis').map((one) => one.name)).toEqual(['Décision']);
  });

  it('knows what is below a code', () => {
    expect([...withParts(codes, '1')].toSorted()).toEqual(['1', '2', '3', '5']);
  });
});
