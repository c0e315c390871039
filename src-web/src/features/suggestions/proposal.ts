interface Proposed {
  kind: 'ADD' | 'EXTEND' | 'STRENGTHEN';
  text: string;
  definition?: { label: string } | null;
  attribute?: { text: string } | null;
}

/** What the profile would look like: the words before the statement, and the statement. */
export function describeProposal({ kind, text, definition, attribute }: Proposed) {
  if (kind === 'STRENGTHEN' && attribute) {
    return { verb: `More evidence for ${definition?.label ?? 'what it says'}`, statement: attribute.text };
  }
  if (kind === 'EXTEND' && attribute) {
    return { verb: `One more under ${definition?.label ?? 'a list'}`, statement: `${attribute.text}, ${text}` };
  }
  return definition ? { verb: `New: ${definition.label}`, statement: text } : { verb: 'New, of a kind you choose', statement: text };
}

/** The day so many days after another, as the backend reads it. */
export function dayAfter(from: Date, days: number) {
  const day = new Date(from);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
