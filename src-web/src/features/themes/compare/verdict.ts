/** Whether a difference between two groups was found. The server says so in the first word of its verdict, until it says it in an enum. */
export const isDifference = (verdict: string) => verdict.startsWith('More');
