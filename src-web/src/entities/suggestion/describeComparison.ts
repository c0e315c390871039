import { formatQuantity } from '@/lib/format';

interface Comparison {
  made?: number | null;
  refreshed?: number | null;
  heldBack?: number | null;
}

/** What a comparison came to, and why when it proposes nothing. */
export function describeComparison({ made, refreshed, heldBack }: Comparison) {
  if (!made && !refreshed && !heldBack) {
    return 'Nothing new: either too few people say the same, or the questions speak about nothing that can be said here, or all of it waits in the inbox already.';
  }
  const parts = [
    made ? formatQuantity(made, 'new suggestion') : 'No new suggestions',
    refreshed ? `${refreshed} brought up to date` : '',
    heldBack ? `${heldBack} not repeated since they were decided` : '',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
