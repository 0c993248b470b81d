import { useState } from 'react';
import { DocExplorer } from '@graphiql/plugin-doc-explorer';
import { HistoryList } from './history-list';
import { ReadyQueryList } from './ready-query-list';
import { useSpoken } from './spoken';
import { Tabs } from './tabs';

export function SidePanel() {
  const { texts } = useSpoken();
  const [shown, setShown] = useState<'ready' | 'docs' | 'history'>('ready');
  // The reference speaks English, as the descriptions of the graph do.
  const docs = <div lang="en">{shown === 'docs' && <DocExplorer />}</div>;
  return (
    <aside className="side-panel" aria-label={texts.panel}>
      <Tabs
        label={texts.panel}
        selected={shown}
        onSelect={setShown}
        tabs={[
          { name: 'ready', label: texts.ready, content: <ReadyQueryList /> },
          { name: 'docs', label: texts.docs, content: docs },
          { name: 'history', label: texts.history, content: <HistoryList /> },
        ]}
      />
      <a className="licences" href="/explorer/THIRD-PARTY.md">
        {texts.licences}
      </a>
    </aside>
  );
}
