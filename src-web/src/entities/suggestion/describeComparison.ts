import { say } from './messages';

interface Comparison {
  made?: number | null;
  refreshed?: number | null;
  heldBack?: number | null;
}

/** What a comparison came to, and why when it proposes nothing. */
export function describeComparison({ made, refreshed, heldBack }: Comparison) {
  if (!made && !refreshed && !heldBack) {
    return say('result.nothing');
  }
  const parts = [
    say('result.made', { count: made ?? 0 }),
    refreshed ? say('result.refreshed', { count: refreshed }) : '',
    heldBack ? say('result.heldBack', { count: heldBack }) : '',
  ];
  return say('result.sentence', { parts: parts.filter(Boolean).join(', ') });
}
