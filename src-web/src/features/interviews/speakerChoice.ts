import type { SpeakerKind } from '@/gql/graphql';

const newcomer = 'NEWCOMER';

interface SpeakerIdentity {
  label?: string | null;
  kind: SpeakerKind;
  participant?: { id: string; name: string } | null;
}

/** Who a speaker can be said to be, as choices of a list. */
export function speakerOptions(speaker: SpeakerIdentity, participants: readonly { id: string; name: string }[]) {
  const known = speaker.label && participants.some((one) => one.name === speaker.label);
  return [
    { value: 'UNKNOWN', label: 'Not known yet' },
    { value: 'INTERVIEWER', label: 'The interviewer' },
    ...participants.map(({ id, name }) => ({ value: id, label: name })),
    ...(known ? [] : [{ value: newcomer, label: speaker.label ? `Add ${speaker.label} to the people…` : 'Add somebody to the people…' }]),
  ];
}

export const choiceOf = (speaker: SpeakerIdentity) => speaker.participant?.id ?? speaker.kind;

/** What a choice means; a newcomer has to be entered first. */
export function identityOf(choice: string | null): 'newcomer' | { kind: SpeakerKind; participantId: string | null } {
  if (choice === newcomer) {
    return 'newcomer';
  }
  if (choice === 'INTERVIEWER' || choice === 'UNKNOWN') {
    return { kind: choice, participantId: null };
  }
  return choice ? { kind: 'PARTICIPANT', participantId: choice } : { kind: 'UNKNOWN', participantId: null };
}
