/** The shortest password that is taken, in characters. */
export const shortestPassword = 10;

export const refusePassword = (password: string) =>
  [...password].length < shortestPassword ? `Use at least ${shortestPassword} characters; a short sentence is easy to remember.` : null;

export const refuseEmail = (email: string) =>
  /^\S+@\S+\.\S+$/.test(email.trim()) ? null : 'An address looks like ada@example.com.';

export const refuseEmpty = (what: string) => (value: string) => (value.trim() ? null : `${what} is missing.`);
