interface Placed {
  start: number;
  origin: { kind: string; transcriptStart?: number | null };
  transcript?: { id: string } | null;
}

/** The address at which the words of a turn can be read in the conversation; nothing for what is no turn. */
export function placeOf({ start, origin: { kind, transcriptStart }, transcript }: Placed) {
  return kind === 'TURN' && transcript && transcriptStart != null ? `/transcripts/${transcript.id}?at=${transcriptStart + start}` : undefined;
}
