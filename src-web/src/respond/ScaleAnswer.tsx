import { useState } from 'react';
import type { AnswerProps } from './answerProps';
import type { Scale } from './questionnaire';
import { useWords } from './useWords';

/** Up to so many points are shown side by side; a longer scale is typed. */
const mostPoints = 11;

/** A point between two ends. No point is chosen beforehand, so that silence is not taken for an answer. */
export function ScaleAnswer(props: AnswerProps<Scale>) {
  const { min, max } = props.question;
  return max - min < mostPoints ? <Points {...props} /> : <TypedPoint {...props} />;
}

const pointOf = (answer: AnswerProps<Scale>['answer']) => (answer && 'number' in answer ? answer.number : undefined);

function Points({ question, answer, onAnswer }: AnswerProps<Scale>) {
  const { id, min, max, minLabel, maxLabel } = question;
  const points = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const meaning = (point: number) => (point === min ? minLabel : point === max ? maxLabel : null);
  return (
    <>
      <div className="points">
        {points.map((point) => (
          <label key={point} className="point">
            <input
              type="radio"
              name={id}
              checked={pointOf(answer) === point}
              onChange={() => onAnswer({ number: point })}
              aria-label={meaning(point) ? `${point}, ${meaning(point)}` : String(point)}
            />
            <span aria-hidden>{point}</span>
          </label>
        ))}
      </div>
      {(minLabel || maxLabel) && (
        <div className="ends quiet" aria-hidden>
          <span dir="auto">{minLabel && `${min}: ${minLabel}`}</span>
          <span dir="auto">{maxLabel && `${max}: ${maxLabel}`}</span>
        </div>
      )}
    </>
  );
}

const name = (point: number, label: string | null) => (label ? `${point} (${label})` : String(point));

function TypedPoint({ question, answer, describedBy, invalid, onAnswer }: AnswerProps<Scale>) {
  const words = useWords();
  const [typed, setTyped] = useState(() => String(pointOf(answer) ?? ''));
  const { id, text, min, max, minLabel, maxLabel } = question;
  const take = (value: string) => {
    setTyped(value);
    if (value === '') {
      onAnswer(null);
    } else if (/^-?\d{1,4}$/.test(value)) {
      onAnswer({ number: Number(value) });
    }
  };
  return (
    <>
      <p className="quiet" id={`${id}-ends`}>
        {words.scaleEnds(name(min, minLabel), name(max, maxLabel))}
      </p>
      <input
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        value={answer || typed === '-' ? typed : ''}
        aria-label={text}
        aria-describedby={[`${id}-ends`, describedBy].filter(Boolean).join(' ')}
        aria-invalid={invalid}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </>
  );
}
