import { useSyncExternalStore } from 'react';

/**
 * Holds back the requests that met an expired session. The shell shows a sign-in dialog while the gate is
 * closed; signing in lets all of them go on, giving up lets all of them fail.
 */
type Resume = (signedIn: boolean) => void;

let armed = false;
let waiting: Resume[] = [];
const listeners = new Set<() => void>();

const changed = () => listeners.forEach((listener) => listener());

/** The gate closes only for somebody who was signed in; on the sign-in page a refusal is just a refusal. */
export function armSessionGate(isArmed: boolean) {
  armed = isArmed;
}

/** @returns whether the person has signed in again */
export function whenSignedInAgain(): Promise<boolean> {
  if (!armed) {
    return Promise.resolve(false);
  }
  return new Promise((resume) => {
    waiting = [...waiting, resume];
    changed();
  });
}

export function openSessionGate(signedIn: boolean) {
  const resumed = waiting;
  waiting = [];
  changed();
  resumed.forEach((resume) => resume(signedIn));
}

export function useSessionGateClosed(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting.length > 0,
  );
}
