import { useState } from 'react';

const limit = 9;

/** The codes used last, the last one first: keys 1 to 9 apply them. Kept in this browser for each workspace. */
export function useRecentCodes(workspaceId: string) {
  const key = `recent-codes-${workspaceId}`;
  const [recent, setRecent] = useState(() => read(key));
  const remember = (codeId: string) => {
    const ids = withFirst(recent, codeId);
    setRecent(ids);
    localStorage.setItem(key, JSON.stringify(ids));
  };
  return [recent, remember] as const;
}

/** A code that has a number keeps it, so that fingers can learn it; another takes the first place. */
export const withFirst = (recent: readonly string[], codeId: string) =>
  recent.includes(codeId) ? [...recent] : [codeId, ...recent].slice(0, limit);

function read(key: string): string[] {
  const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}
