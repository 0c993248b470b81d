import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export interface TabOf<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly content: ReactNode;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly TabOf<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/** Tabs as WAI-ARIA describes them: one stop of the keyboard, arrows between them. What is not shown stays as it is. */
export function Tabs<Name extends string>({ label, tabs, selected, onSelect }: TabsProps<Name>) {
  const id = useId();
  const buttons = useRef(new Map<Name, HTMLButtonElement>());

  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const goals: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const goal = tabs[goals[event.key] ?? -1];
    if (!goal) return;
    event.preventDefault();
    onSelect(goal.name);
    buttons.current.get(goal.name)?.focus();
  };

  return (
    <>
      <div role="tablist" aria-label={label} className="tabs" onKeyDown={move}>
        {tabs.map(({ name, label: of }) => (
          <button
            key={name}
            ref={(button) => {
              if (button) buttons.current.set(name, button);
            }}
            type="button"
            role="tab"
            id={`${id}-${name}-tab`}
            aria-controls={`${id}-${name}`}
            aria-selected={name === selected}
            tabIndex={name === selected ? 0 : -1}
            onClick={() => onSelect(name)}
          >
            {of}
          </button>
        ))}
      </div>
      {tabs.map(({ name, content }) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-${name}`}
          aria-labelledby={`${id}-${name}-tab`}
          hidden={name !== selected}
          className="tab-panel"
        >
          {content}
        </div>
      ))}
    </>
  );
}
