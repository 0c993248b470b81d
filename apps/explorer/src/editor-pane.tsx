import { useEffect, useState } from 'react';
import {
  HeaderEditor,
  QueryEditor,
  VariableEditor,
  pick,
  useGraphiQL,
  useGraphiQLActions,
  useMonaco,
} from '@graphiql/react';
import { useSpoken } from './spoken';
import { Tabs } from './tabs';

export function EditorPane() {
  const { texts } = useSpoken();
  const [input, setInput] = useState<'variables' | 'headers'>('variables');
  const hasMonaco = useMonaco(({ monaco }) => monaco !== undefined);
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor'));
  useEffect(() => {
    for (const editor of Object.values(editors)) editor?.updateOptions({ wordWrap: 'on' });
  }, [editors]);
  useEffect(() => {
    if (!hasMonaco) return;
    // Tab leads on and is no letter: whoever has no mouse would never come out of the text again.
    void import('monaco-editor/esm/vs/editor/browser/config/tabFocus.js').then(({ TabFocus }) =>
      TabFocus.setTabFocusMode(true),
    );
  }, [hasMonaco]);
  return (
    <section className="editor-pane" aria-label={texts.editor}>
      <EditorTools />
      <div className="editor">
        {hasMonaco ? <QueryEditor role="group" aria-label={texts.query} /> : <p role="status">{texts.loadingEditor}</p>}
      </div>
      <div className="editor-inputs">
        <Tabs
          label={texts.inputs}
          selected={input}
          onSelect={setInput}
          tabs={[
            {
              name: 'variables',
              label: texts.variables,
              content: <VariableEditor role="group" aria-label={texts.variables} />,
            },
            {
              name: 'headers',
              label: texts.headers,
              content: <HeaderEditor role="group" aria-label={texts.headers} />,
            },
          ]}
        />
      </div>
    </section>
  );
}

function EditorTools() {
  const { texts } = useSpoken();
  const actions = useGraphiQLActions();
  const {
    isFetching,
    operations = [],
    operationName,
    queryEditor,
  } = useGraphiQL(pick('isFetching', 'operations', 'operationName', 'queryEditor'));
  const names = operations.flatMap(({ name }) => (name ? [name.value] : []));
  return (
    <div role="toolbar" aria-label={texts.editor} className="tools">
      <button
        type="button"
        className="main-tool"
        disabled={!queryEditor}
        aria-keyshortcuts="Control+Enter"
        // Disabled, it would lose the focus of whoever has just pressed it.
        aria-disabled={isFetching}
        onClick={() => {
          if (!isFetching) actions.run();
        }}
      >
        {texts.run}
      </button>
      {names.length > 1 && (
        <label>
          {texts.operation}{' '}
          <select value={operationName ?? names[0]} onChange={({ target }) => actions.setOperationName(target.value)}>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <button type="button" disabled={!queryEditor} onClick={() => void actions.prettifyEditors()}>
        {texts.prettify}
      </button>
    </div>
  );
}
