import type { SpeakerKind } from '@/gql/graphql';
import { say } from './messages';

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
    { value: 'UNKNOWN', label: say('choice.unknown') },
    { value: 'INTERVIEWER', label: say('choice.interviewer') },
    ...participants.map(({ id, name }) => ({ value: id, label: name })),
    ...(known ? [] : [{ value: newcomer, label: speaker.label ? say('choice.add', { speaker: speaker.label }) : say('choice.addSomebody') }]),
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
