import { catalogue, translator } from '@/lib/messages';
import { en } from './messages.en';

export const useMessages = catalogue('themes/compare', { en });
export const say = translator<typeof en>('themes/compare');
