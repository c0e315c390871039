import { catalogue } from '@/lib/messages';
import { en } from './messages.en';

export const useMessages = catalogue('coding/codebook', { en });
