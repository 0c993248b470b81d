import type { AnswerList } from './answer-list.rules';
import { useSpoken } from './spoken';

interface ListChoiceProps {
  readonly lists: readonly AnswerList[];
  readonly selected: AnswerList | undefined;
  readonly onSelect: (path: string) => void;
}

/** Which of several lists of the answer is shown, and whether it is whole. */
export function ListChoice({ lists, selected, onSelect }: ListChoiceProps) {
  const { texts } = useSpoken();
  if (!selected) return null;
  return (
    <>
      {lists.length > 1 ? (
        <label>
          {texts.list}{' '}
          <select value={selected.path} onChange={({ target }) => onSelect(target.value)}>
            {lists.map(({ path, rows }) => (
              <option key={path} value={path}>
                {path} ({rows.length})
              </option>
            ))}
          </select>
        </label>
      ) : (
        <strong>{selected.path}</strong>
      )}
      <span>
        {selected.rows.length} {texts.rows}
      </span>
      {selected.isPage && <span className="notice">{texts.onlyPage}</span>}
    </>
  );
}
