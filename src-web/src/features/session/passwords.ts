import { say } from './messages';
/** The shortest password that is taken, in characters. */
export const shortestPassword = 10;

export const refusePassword = (password: string) =>
  [...password].length < shortestPassword ? say('invalid.password', { count: shortestPassword }) : null;

export const refuseEmail = (email: string) =>
  /^\S+@\S+\.\S+$/.test(email.trim()) ? null : say('invalid.email');

export const refuseEmpty = (refusal: string) => (value: string) => (value.trim() ? null : refusal);
