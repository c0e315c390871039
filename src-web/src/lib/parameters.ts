/** A value that a sentence needs, as the server names it. */
export interface Parameter {
  name: string;
  value: string;
}

/** The values by their names. Which of them are numbers is known where the sentence is made. */
export const byName = (parameters: readonly Parameter[]): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
