import type { Profile } from './fragments';

/** What a profile describes, in the plural. */
export const targetWords = ({ targetKind }: Pick<Profile, 'targetKind'>) => (targetKind === 'ORGANISATION' ? 'Organisations' : 'Individuals');
