import { catalogue, translator } from '@/lib/messages';
import { en } from './messages.en';

export const useMessages = catalogue('suggestions', { en });
export const say = translator<typeof en>('suggestions');
