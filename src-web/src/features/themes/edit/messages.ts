import { catalogue } from '@/lib/messages';
import { en } from './messages.en';

export const useMessages = catalogue('themes/edit', { en });

export type EditTexts = ReturnType<typeof useMessages>;
