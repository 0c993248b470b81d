import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';
import type { Environment } from 'monaco-editor';

const workers: Readonly<Record<string, new () => Worker>> = { json: JsonWorker, graphql: GraphqlWorker };

/** Tells the editor where its workers are: files of the gateway, since the page may load no other. */
export function provideEditorWorkers(): void {
  const environment: Environment = { getWorker: (_id, label) => new (workers[label] ?? EditorWorker)() };
  Object.assign(globalThis, { MonacoEnvironment: environment });
}
