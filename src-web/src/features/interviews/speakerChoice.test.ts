import { describe, expect, it } from 'vitest';
import { choiceOf, identityOf, speakerOptions } from './speakerChoice';

const lena = { id: 'participant-1', name: 'Lena Voss' };

describe('who a speaker is', () => {
  it('can be the interviewer, a participant, or somebody new', () => {
    expect(speakerOptions({ label: 'SPEAKER_01', kind: 'UNKNOWN' }, [lena]).map((option) => option.label)).toEqual([
      'Not known yet',
      'The interviewer',
      'Lena Voss',
      'Add SPEAKER_01 to the people…',
    ]);
  });

  it('offers nobody new of a name that takes part already', () => {
    expect(speakerOptions({ label: 'Lena Voss', kind: 'UNKNOWN' }, [lena])).toHaveLength(3);
  });

  it('is chosen and understood alike', () => {
    expect(identityOf(choiceOf({ kind: 'INTERVIEWER' }))).toEqual({ kind: 'INTERVIEWER', participantId: null });
    expect(identityOf(choiceOf({ kind: 'PARTICIPANT', participant: lena }))).toEqual({ kind: 'PARTICIPANT', participantId: lena.id });
    expect(identityOf('NEWCOMER')).toBe('newcomer');
  });
});
