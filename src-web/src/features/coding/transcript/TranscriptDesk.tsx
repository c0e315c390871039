import { useIntersection } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { useSearchParams } from 'react-router';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { nextColour, useCodes } from '@/features/coding/codes/codes';
import { useRecentCodes } from '@/features/coding/codes/recentCodes';
import { byTurn } from '@/features/coding/passage/byTurn';
import type { Passage } from '@/features/coding/passage/passage';
import { selectedPassage, turnAttribute } from '@/features/coding/passage/selection';
import { useMay, useSession } from '@/lib/session';
import { useKeyboard } from './keyboard';
import { TagPanel } from './TagPanel';
import classes from './transcript.module.css';
import { useCodings, useTagging, useTurns } from './transcriptData';
import { codingAttribute, TurnRow } from './TurnRow';
import { useHighlightedSelection } from './useHighlightedSelection';
import { useSuggestedCodes } from './useSuggestedCodes';

/** The turns with their tags, and beside them the panel that tags. */
export function TranscriptDesk({ transcript }: { transcript: { id: string; textSha256: string } }) {
  const turnPages = useTurns(transcript.id);
  const turns = useMemo(() => (turnPages.data?.pages ?? []).flatMap((page) => page.nodes), [turnPages.data]);
  const words = useMemo(() => turns.map((turn) => ({ ...turn, label: turn.speaker.label })), [turns]);
  const { codings, error: codingsError } = useCodings(transcript.id, turnPages.pages);
  const codingsByTurn = useMemo(() => byTurn(turns, codings), [turns, codings]);

  const codes = useCodes();
  const { workspace } = useSession();
  const [recent, remember] = useRecentCodes(workspace.id);
  const mayTag = useMay('RESEARCHER');
  const { tag, untag, createCode } = useTagging(transcript);

  const [parameters, setParameters] = useSearchParams();
  const activeId = parameters.get('coding') ?? undefined;
  const at = parameters.get('at');
  const active = codings.find((coding) => coding.id === activeId);
  const [passage, setPassage] = useState<Passage>();
  const suggested = useSuggestedCodes(transcript.id, passage);
  const root = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const highlight = useHighlightedSelection();

  // The address names the tag, so that a link leads to the words.
  const activate = (id: string | undefined) => setParameters(id ? { coding: id } : {}, { replace: true, preventScrollReset: true });

  const take = () => {
    const selected = root.current && mayTag ? selectedPassage(root.current, words) : undefined;
    setPassage(selected);
    highlight.show(selected !== undefined);
    if (selected) {
      tag.reset();
    }
  };
  const open = (event: MouseEvent<HTMLElement>) => {
    const marked = (event.target as HTMLElement).closest(`[${codingAttribute}]`);
    if (marked && document.getSelection()?.isCollapsed !== false) {
      activate(marked.getAttribute(codingAttribute) ?? undefined);
    }
  };
  const clear = () => {
    document.getSelection()?.removeAllRanges();
    setPassage(undefined);
    highlight.show(false);
    keyboard.focusCurrent();
  };
  const choose = (codeId: string) => {
    if (!passage || tag.isPending) {
      return;
    }
    tag.mutate(
      { passage, codeId },
      {
        onSuccess: (coding) => {
          remember(codeId);
          clear();
          activate(coding?.id);
        },
      },
    );
  };
  const create = (name: string) =>
    createCode.mutate({ name, colour: nextColour(codes.data ?? []) }, { onSuccess: (codeId) => codeId && choose(codeId) });

  const keyboard = useKeyboard({
    root,
    turnCount: turns.length,
    onSelect: take,
    onClear: clear,
    onSearch: () => search.current?.focus(),
    onSuggested: (number) => {
      const suggestion = suggested[number - 1];
      if (suggestion) {
        choose(suggestion.code.id);
      }
    },
    onNumber: (number) => {
      const codeId = recent[number - 1];
      if (codeId && codes.data?.some((code) => code.id === codeId)) {
        choose(codeId);
      }
    },
  });

  useScrollToActive(root, activeId, active !== undefined, turnPages);
  useScrollToPlace(root, turns, at === null ? undefined : Number(at), turnPages);
  const { ref: foot, entry } = useIntersection({ rootMargin: '600px' });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = turnPages;
  useEffect(() => {
    if (entry?.isIntersecting && hasNextPage && !isFetchingNextPage) {
      void fetchNextPage();
    }
  }, [entry?.isIntersecting, hasNextPage, isFetchingNextPage, fetchNextPage]);

  return (
    <Loaded query={turnPages}>
      {() => (
        <div className={classes.desk}>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to what the turns inside report */}
          <div ref={root} onMouseUp={take} onClick={open} onKeyDown={keyboard.onKeyDown} onFocus={keyboard.onFocus}>
            {turns.map((turn, index) => (
              <TurnRow
                key={turn.number}
                turn={turn}
                index={index}
                codings={codingsByTurn[index] ?? []}
                activeId={codingsByTurn[index]?.some((coding) => coding.id === activeId) ? activeId : undefined}
                isCurrent={keyboard.current === index}
              />
            ))}
            <div ref={foot}>
              <LoadMore query={turnPages} />
            </div>
          </div>
          <TagPanel
            codes={codes}
            recent={recent}
            suggested={suggested}
            passage={passage}
            active={active}
            mayTag={mayTag}
            isRemoving={untag.isPending}
            error={tag.error ?? untag.error ?? createCode.error ?? codingsError}
            search={search}
            onChoose={choose}
            onCreate={create}
            onClear={clear}
            onRemove={(id) => untag.mutate(id, { onSuccess: () => activate(undefined) })}
          />
        </div>
      )}
    </Loaded>
  );
}

/** Brings the tag that the address names into view, reading on until its turn is there. */
function useScrollToActive(
  root: { current: HTMLElement | null },
  activeId: string | undefined,
  isShown: boolean,
  { hasNextPage, isFetchingNextPage, fetchNextPage, isSuccess }: ReturnType<typeof useTurns>,
) {
  const arrived = useRef<string>(undefined);
  useEffect(() => {
    if (!activeId || !isSuccess || arrived.current === activeId) {
      return;
    }
    if (isShown) {
      arrived.current = activeId;
      const chip = root.current?.querySelector('[aria-pressed="true"]');
      const bounds = chip?.getBoundingClientRect();
      if (bounds && (bounds.top < 60 || bounds.bottom > window.innerHeight)) {
        chip?.scrollIntoView({ block: 'center' });
      }
    } else if (hasNextPage && !isFetchingNextPage) {
      void fetchNextPage();
    }
  }, [root, activeId, isShown, isSuccess, hasNextPage, isFetchingNextPage, fetchNextPage]);
}

/** Brings the turn that covers the code point that the address names into view and puts the focus on it, reading on until it is there. */
function useScrollToPlace(
  root: { current: HTMLElement | null },
  turns: readonly { end: number }[],
  at: number | undefined,
  { hasNextPage, isFetchingNextPage, fetchNextPage, isSuccess }: ReturnType<typeof useTurns>,
) {
  const arrived = useRef<number>(undefined);
  useEffect(() => {
    if (at === undefined || Number.isNaN(at) || !isSuccess || arrived.current === at) {
      return;
    }
    const index = turns.findIndex((turn) => turn.end > at);
    if (index >= 0) {
      arrived.current = at;
      const words = root.current?.querySelector<HTMLElement>(`[${turnAttribute}="${index}"]`);
      words?.scrollIntoView({ block: 'center' });
      words?.focus({ preventScroll: true });
    } else if (hasNextPage && !isFetchingNextPage) {
      void fetchNextPage();
    }
  }, [root, turns, at, isSuccess, hasNextPage, isFetchingNextPage, fetchNextPage]);
}
