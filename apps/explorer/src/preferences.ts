import { useEffect, useState } from 'react';
import { type Language, languages } from './texts';

/** Null: as the system has it. */
export type Theme = 'light' | 'dark' | null;

const languageKey = 'imigraph:language';
const themeKey = 'imigraph:theme';

/** Kept where the browser keeps nothing else of this page: no query and no token (ADR 11). */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(storedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(languageKey, language);
  }, [language]);
  return [language, setLanguage];
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  useEffect(() => {
    if (theme === null) localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  }, [theme]);
  return [theme, setTheme];
}

function storedLanguage(): Language {
  const stored = localStorage.getItem(languageKey);
  const wanted = [stored, ...navigator.languages.map((tag) => tag.split('-', 1)[0])];
  return languages.find((language) => language === wanted.find((tag) => tag === 'id' || tag === 'en')) ?? 'id';
}

function storedTheme(): Theme {
  const stored = localStorage.getItem(themeKey);
  return stored === 'light' || stored === 'dark' ? stored : null;
}
