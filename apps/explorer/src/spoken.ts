import { createContext, useContext } from 'react';
import { type Language, type Texts, textsIn } from './texts';

export interface Spoken {
  readonly language: Language;
  readonly texts: Texts;
}

export const spokenIn = (language: Language): Spoken => ({ language, texts: textsIn(language) });

export const SpokenContext = createContext<Spoken>(spokenIn('id'));

export const useSpoken = (): Spoken => useContext(SpokenContext);
