import type { Thing } from '@/lib/refresh';

/** What an edit of themes changes: they are counted again, and so is everything that shows their counts. */
export const themesTouched: readonly Thing[] = ['Theme', 'ThemeRun', 'ThemeEdit', 'ThemeMap', 'ThemePair', 'ThemeStatement', 'Job'];
