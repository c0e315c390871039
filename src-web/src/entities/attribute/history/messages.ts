import { catalogue, translator } from '@/lib/messages';
import { en } from './messages.en';

export const useMessages = catalogue('history', { en });
export const say = translator<typeof en>('history');
