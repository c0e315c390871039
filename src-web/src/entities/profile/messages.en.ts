export const en = {
  turnAway: 'Turn away',
  /** What a profile describes, in the plural. */
  target: {
    ORGANISATION: 'Organisations',
    INDIVIDUAL: 'Individuals',
  },
} as const;
