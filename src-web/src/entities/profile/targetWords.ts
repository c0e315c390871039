import type { Profile } from './fragments';
import { say } from './messages';

/** What a profile describes, in the plural. */
export const targetWords = ({ targetKind }: Pick<Profile, 'targetKind'>) => say(`target.${targetKind}`);
