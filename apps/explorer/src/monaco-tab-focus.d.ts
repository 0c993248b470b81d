/** A part of the editor that has no types of its own: whether Tab leads on or is a letter, for all editors of the page. */
declare module 'monaco-editor/esm/vs/editor/browser/config/tabFocus.js' {
  export const TabFocus: { setTabFocusMode(leadsOn: boolean): void };
}
