import { createContext, useContext } from 'react';
import { wordsIn, type Words } from './words';

export const WordsContext = createContext<Words>(wordsIn('en').words);

export const useWords = () => useContext(WordsContext);
