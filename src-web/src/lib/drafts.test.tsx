import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { ada } from '@/testing/render';
import { forgetAllDrafts, useDraft, useKeptWhenRefused } from './drafts';
import { SessionContext, type Session } from './session';

beforeEach(() => sessionStorage.clear());

const fresh = { name: '', description: '' };

/** The form opened by somebody, as it would be after going elsewhere and coming back. */
function open(session: Session = ada) {
  const wrapper = ({ children }: { children: ReactNode }) => <SessionContext value={session}>{children}</SessionContext>;
  return renderHook(() => useDraft('new profile', fresh), { wrapper }).result;
}

function givenTyped(name: string) {
  const form = open();
  act(() => form.current.keep({ ...fresh, name }));
  return form;
}

it('begins fresh when nothing had been typed', () => {
  expect(open().current).toMatchObject({ initial: fresh, restored: false });
});

it('shows again what had been typed, and says so', () => {
  givenTyped('Accountancies');
  expect(open().current).toMatchObject({ initial: { name: 'Accountancies', description: '' }, restored: true });
});

it('forgets what was saved', () => {
  const form = givenTyped('Accountancies');
  act(() => form.current.forget());
  expect(open().current.restored).toBe(false);
});

it('keeps nothing of a form that was emptied again', () => {
  const form = givenTyped('Accountancies');
  act(() => form.current.keep(fresh));
  expect(open().current.restored).toBe(false);
});

it('keeps again what was sent and refused', () => {
  const form = givenTyped('Accountancies');
  act(() => form.current.forget());
  renderHook(() => useKeptWhenRefused(form.current, new Error('The name is taken.'), () => ({ ...fresh, name: 'Accountancies' })));
  expect(open().current).toMatchObject({ initial: { name: 'Accountancies' }, restored: true });
});

it('shows nothing to another person, nor in another workspace', () => {
  givenTyped('Accountancies');
  expect(open({ ...ada, account: { ...ada.account, id: 'account-bo' } }).current.restored).toBe(false);
  expect(open({ ...ada, workspace: { id: 'workspace-2', name: 'Other' } }).current.restored).toBe(false);
});

it('leaves nothing in the tab after signing out', () => {
  givenTyped('Accountancies');
  sessionStorage.setItem('of another program', 'stays');
  forgetAllDrafts();
  expect(open().current.restored).toBe(false);
  expect(sessionStorage.getItem('of another program')).toBe('stays');
});
