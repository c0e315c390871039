import { Badge, Text, UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { CodeDot } from '@/features/coding/codes/CodeDot';
import { segmentsOf } from '@/features/coding/passage/segments';
import { turnAttribute } from '@/features/coding/passage/selection';
import { markStyle } from './markStyle';
import { useMessages } from './messages';
import { formatTime } from './time';
import classes from './transcript.module.css';
import type { Coding, Turn } from './transcriptData';

interface TurnRowProps {
  turn: Turn;
  index: number;
  /** The tags that touch this turn. */
  codings: readonly Coding[];
  activeId?: string;
  /** Whether the Tab key comes here. */
  isCurrent: boolean;
}

/** Names the tag that an element stands for; whoever holds the turns listens for clicks. */
export const codingAttribute = 'data-coding';

/** One turn: who and when, the words with their marks, and the codes beside them. */
export const TurnRow = memo(function TurnRow({ turn, index, codings, activeId, isCurrent }: TurnRowProps) {
  const say = useMessages();
  const { speaker } = turn;
  const nameId = `speaker-of-turn-${turn.number}`;
  const segments = segmentsOf(turn, codings);
  const laneCount = Math.max(...segments.map(({ lanes }) => lanes.length));
  const beginning = codings.filter((coding) => coding.start >= turn.start);
  return (
    <article className={`${classes.turn} ${speaker.kind === 'INTERVIEWER' ? classes.asking : ''}`}>
      <div className={classes.head}>
        <Text size="sm" fw={speaker.kind === 'PARTICIPANT' ? 650 : 500} id={nameId} c={speaker.kind === 'PARTICIPANT' ? undefined : 'dimmed'}>
          {speaker.participant?.name ?? speaker.label ?? say('speaker.nameless')}
        </Text>
        {speaker.kind === 'INTERVIEWER' && (
          <Text size="xs" c="dimmed">
            {say('speaker.interviewer')}
          </Text>
        )}
        {speaker.kind === 'UNKNOWN' && (
          <Badge size="xs" color="orange" variant="light" tt="none">
            {say('speaker.unknown')}
          </Badge>
        )}
        {turn.startMs != null && (
          <Text size="xs" c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {formatTime(turn.startMs)}
          </Text>
        )}
      </div>
      <div
        className={classes.words}
        dir="auto"
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-labelledby={nameId}
        tabIndex={isCurrent ? 0 : -1}
        {...{ [turnAttribute]: index }}
      >
        {segments.map(({ text, lanes }) => {
          const marks = lanes.filter((mark) => mark !== undefined);
          const top = marks[marks.length - 1];
          return (
            <span
              key={`${text.length}-${lanes.map((mark) => mark?.id).join()}`}
              className={top && classes.mark}
              style={markStyle(lanes, laneCount, activeId)}
              {...{ [codingAttribute]: top?.id }}
            >
              {text}
            </span>
          );
        })}
      </div>
      <div className={classes.chips}>
        {beginning.map((coding) => (
          <UnstyledButton
            key={coding.id}
            className={classes.chip}
            aria-pressed={coding.id === activeId}
            aria-label={say('tagged', { code: coding.code.name, quote: coding.quote })}
            {...{ [codingAttribute]: coding.id }}
          >
            <CodeDot colour={coding.code.colour} />
            <span>{coding.code.name}</span>
          </UnstyledButton>
        ))}
      </div>
    </article>
  );
}, areSame);

/** One new tag renders one turn anew and not the whole transcript. */
function areSame(one: TurnRowProps, other: TurnRowProps) {
  return (
    one.turn === other.turn &&
    one.index === other.index &&
    one.activeId === other.activeId &&
    one.isCurrent === other.isCurrent &&
    one.codings.length === other.codings.length &&
    one.codings.every((coding, at) => coding === other.codings[at])
  );
}
