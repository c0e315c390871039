import { Text, useComputedColorScheme } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useEffect, useId, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { arrange } from './arrange';
import type { Dot, Region, StatementMap } from './document';
import { draw, radiusOf } from './draw';
import { nearest } from './geometry';
import { assignStyles, unplacedColours } from './looks';
import { useMessages } from './messages';
import { ShapeMark } from './ShapeMark';
import { Tip } from './Tip';
import { walk, type Place } from './walk';
import classes from './MapPicture.module.css';

/** How far from a dot one may point at it, in pixels. */
const REACH = 12;

interface MapPictureProps {
  map: StatementMap;
  label: string;
  onTheme: (theme: Region['theme']) => void;
  onDot: (dot: Dot, theme?: Region['theme']) => void;
}

/** The dots on a canvas; the names of the themes over it are buttons, and arrow keys walk over them and into their dots. */
export function MapPicture({ map, label, onTheme, onDot }: MapPictureProps) {
  const say = useMessages();
  const hint = useId();
  const scheme = useComputedColorScheme('light');
  const { ref: sized, width } = useElementSize<HTMLDivElement>();
  const box = useRef<HTMLDivElement>(null);
  const frameRef = useMergedRef(sized, box);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [place, setPlace] = useState<Place>();
  const [current, setCurrent] = useState(0);
  const [pointed, setPointed] = useState<{ theme?: number; mark?: number }>({});

  const frame = useMemo(() => ({ width, height: Math.round(Math.min(580, Math.max(360, width * 0.62))) }), [width]);
  const { marks, named } = useMemo(() => arrange(map, frame), [map, frame]);
  const styles = useMemo(() => assignStyles(map.regions, scheme), [map, scheme]);
  const chosen = pointed.theme ?? place?.theme;

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context && frame.width > 0) {
      draw(context, { marks, styles, unplacedColour: unplacedColours[scheme], chosen });
    }
  }, [marks, styles, scheme, chosen, frame]);

  // The button is there only once the place is drawn.
  useEffect(() => {
    if (place) {
      box.current?.querySelector<HTMLElement>('[data-here]')?.focus();
    }
  }, [place]);

  const go = (next: Place) => {
    setCurrent(next.theme);
    setPlace(next);
  };
  const press = (event: KeyboardEvent) => {
    const next = place && walk(event.key, place, named);
    if (next) {
      event.preventDefault();
      event.stopPropagation();
      go(next);
    }
  };
  // The words open in a dialog, and who closes it is back at the same place.
  const leave = ({ relatedTarget }: FocusEvent) =>
    box.current?.contains(relatedTarget) || relatedTarget?.closest('[role="dialog"]') || setPlace(undefined);
  const hit = (event: MouseEvent) => {
    const bounds = event.currentTarget.getBoundingClientRect();
    return nearest(marks, { x: event.clientX - bounds.left, y: event.clientY - bounds.top }, REACH);
  };

  const at = place?.dot === undefined ? undefined : named[place.theme]?.marks[place.dot];
  const shown = at ?? (pointed.mark === undefined ? undefined : marks[pointed.mark]);
  const ratio = globalThis.devicePixelRatio || 1;
  return (
    <>
      <div
        ref={frameRef}
        className={classes.frame}
        style={{ height: frame.height }}
        role="group"
        aria-label={say('title', { topic: label })}
        aria-describedby={hint}
      >
        <canvas
          ref={canvas}
          className={classes.canvas}
          aria-hidden
          width={frame.width * ratio}
          height={frame.height * ratio}
          style={{ width: frame.width, height: frame.height, cursor: pointed.mark === undefined ? undefined : 'pointer' }}
          onMouseMove={(event) => {
            const mark = hit(event);
            setPointed(mark < 0 ? {} : { mark });
          }}
          onMouseLeave={() => setPointed({})}
          onClick={(event) => {
            const mark = marks[hit(event)];
            if (mark) {
              onDot(mark.dot, named[mark.theme]?.theme);
            }
          }}
        />
        {frame.width > 0 &&
          named.map(({ theme, spot: { free, ...spot }, marks: own }, index) => (
            <button
              key={theme.id}
              type="button"
              className={classes.label}
              style={spot}
              data-crowded={!free || undefined}
              data-chosen={index === chosen || undefined}
              data-ignored={theme.curation.standing === 'IGNORED' || undefined}
              data-here={(place?.theme === index && place.dot === undefined) || undefined}
              tabIndex={index === current ? 0 : -1}
              aria-label={say('theme', {
                theme: theme.name,
                people: theme.share.people,
                asked: say('asked', { count: theme.share.asked }),
                dots: say('dots', { count: own.length }),
              })}
              onKeyDown={press}
              onBlur={leave}
              onFocus={() => place?.theme === index || go({ theme: index })}
              onMouseEnter={() => setPointed({ theme: index })}
              onMouseLeave={() => setPointed({})}
              onClick={() => onTheme(theme)}
            >
              <ShapeMark style={styles[index]} />
              <span className={classes.name} dir="auto">
                {theme.name}
              </span>
            </button>
          ))}
        {at && (
          <button
            key={at.dot.statementId}
            type="button"
            className={classes.dot}
            style={{ left: at.x, top: at.y }}
            data-here
            tabIndex={-1}
            aria-label={at.dot.words}
            onKeyDown={press}
            onBlur={leave}
            onClick={() => onDot(at.dot, named[at.theme]?.theme)}
          />
        )}
        {shown && (
          <Tip mark={shown} theme={named[shown.theme]?.theme.name} radius={radiusOf(shown.dot.statements, marks.length)} frame={frame} />
        )}
      </div>
      <Text id={hint} size="xs" c="dimmed">
        {say('hint')}
      </Text>
    </>
  );
}
