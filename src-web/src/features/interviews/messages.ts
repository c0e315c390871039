import { catalogue, translator } from '@/lib/messages';
import { en } from './messages.en';

export const useMessages = catalogue('interviews', { en });
export const say = translator<typeof en>('interviews');
