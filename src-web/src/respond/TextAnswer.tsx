import { useEffect, useRef, useState } from 'react';
import type { AnswerProps } from './answerProps';
import { longestText, type Text } from './questionnaire';
import { useWords } from './useWords';

/** A pause in typing after which the words are kept, in milliseconds. */
const pause = 800;

/** Words of the person's own. They are kept at a pause in typing and on leaving the field. */
export function TextAnswer({ question, answer, describedBy, invalid, onAnswer }: AnswerProps<Text>) {
  const words = useWords();
  const [text, setText] = useState(() => (answer && 'text' in answer ? answer.text : ''));
  const given = useRef(text.trim());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const most = longestText[question.length];
  // Counted as the program counts: an emoji is one character.
  const length = [...text.trim()].length;

  useEffect(() => () => clearTimeout(timer.current), []);

  const give = (value: string) => {
    clearTimeout(timer.current);
    const trimmed = value.trim();
    if (trimmed !== given.current) {
      given.current = trimmed;
      onAnswer(trimmed ? { text: trimmed } : null);
    }
  };

  const props = {
    value: text,
    dir: 'auto' as const,
    'aria-label': question.text,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    'aria-required': question.required,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setText(value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => give(value), pause);
    },
    onBlur: () => give(text),
  };
  return (
    <>
      {question.length === 'SHORT' ? <input type="text" {...props} /> : <textarea rows={4} {...props} />}
      <p className={length > most ? 'wrong' : 'quiet'} role="status">
        {length > most ? words.charactersOver(length - most) : length > most * 0.9 ? words.charactersLeft(most - length) : ''}
      </p>
    </>
  );
}
