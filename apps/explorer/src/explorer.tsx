import '@graphiql/react/font/fira-code.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import './explorer.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { GraphiQLProvider, Tooltip } from '@graphiql/react';
import { type Answer, type Asking, createAsk } from './ask';
import { EditorPane } from './editor-pane';
import { useLanguage, useTheme } from './preferences';
import { ResultPane } from './result-pane';
import { SidePanel } from './side-panel';
import { SpokenContext, spokenIn } from './spoken';
import { TopBar } from './top-bar';

/** The page: what may be asked, the question, and the answer. */
export function Explorer() {
  const [language, setLanguage] = useLanguage();
  const [theme, setTheme] = useTheme();
  const [token, setToken] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const spoken = useMemo(() => spokenIn(language), [language]);
  // The editor keeps the function that it was given first: what changes is read when a question is asked.
  const asking = useRef<Asking>({ language, texts: spoken.texts, token });
  useEffect(() => {
    asking.current = { language, texts: spoken.texts, token };
  }, [language, spoken, token]);
  const ask = useMemo(() => createAsk(() => asking.current, setAnswer), []);

  return (
    <SpokenContext value={spoken}>
      <GraphiQLProvider
        fetcher={ask}
        defaultQuery=""
        defaultTheme={theme}
        referencePlugin={DOC_EXPLORER_PLUGIN}
        storage={sessionStorage}
      >
        <DocExplorerStore>
          <Tooltip.Provider>
            <div className="graphiql-container explorer">
              <TopBar
                language={language}
                onLanguage={setLanguage}
                theme={theme}
                onTheme={setTheme}
                onToken={setToken}
              />
              <main>
                <SidePanel />
                <EditorPane />
                <ResultPane answer={answer} />
              </main>
            </div>
          </Tooltip.Provider>
        </DocExplorerStore>
      </GraphiQLProvider>
    </SpokenContext>
  );
}
