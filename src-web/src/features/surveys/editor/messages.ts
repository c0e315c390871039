import { catalogue, translator } from '@/lib/messages';
import { en } from './messages.en';

export const useMessages = catalogue('survey-editor', { en });
export const say = translator<typeof en>('survey-editor');
