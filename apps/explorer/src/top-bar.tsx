import { useEffect } from 'react';
import { useGraphiQLActions } from '@graphiql/react';
import iconUrl from './icon.svg';
import type { Theme } from './preferences';
import { useSpoken } from './spoken';
import { type Language, languages } from './texts';
import { ViewerChoice } from './viewer-choice';

const languageNames: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

interface TopBarProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onToken: (token: string | null) => void;
}

export function TopBar({ language, onLanguage, theme, onTheme, onToken }: TopBarProps) {
  const { texts } = useSpoken();
  const { setTheme } = useGraphiQLActions();
  useEffect(() => setTheme(theme), [theme, setTheme]);
  return (
    <header>
      <img src={iconUrl} alt="" width="28" height="28" />
      <h1>
        Imigraph <span className="quiet">{texts.title}</span>
      </h1>
      <ViewerChoice onToken={onToken} />
      <label>
        {texts.theme}{' '}
        <select value={theme ?? ''} onChange={({ target }) => onTheme((target.value || null) as Theme)}>
          <option value="">{texts.themeSystem}</option>
          <option value="light">{texts.themeLight}</option>
          <option value="dark">{texts.themeDark}</option>
        </select>
      </label>
      <label>
        {texts.language}{' '}
        <select value={language} onChange={({ target }) => onLanguage(target.value as Language)}>
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
