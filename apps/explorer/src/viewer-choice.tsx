import { useEffect, useRef, useState } from 'react';
import { type DevelopmentPerson, fetchPeople, fetchToken } from './development-people';
import { useSpoken } from './spoken';

const publicChoice = 'public';
const tokenChoice = 'token';
/** Whom was asked as, for a reload of this tab; the token itself is kept nowhere. */
const choiceKey = 'imigraph:ask-as';

/** In whose name is asked: the public, one of the development issuer's people, or whoever a token names. */
export function ViewerChoice({ onToken }: { onToken: (token: string | null) => void }) {
  const { language, texts } = useSpoken();
  const [people, setPeople] = useState<readonly DevelopmentPerson[]>([]);
  const [choice, setChoice] = useState(publicChoice);
  const [failed, setFailed] = useState(false);
  const person = people.find(({ file }) => file === choice);

  const latest = useRef(publicChoice);

  const choose = async (wanted: string, among: readonly DevelopmentPerson[]) => {
    latest.current = wanted;
    setChoice(wanted);
    setFailed(false);
    sessionStorage.setItem(choiceKey, wanted);
    const chosen = among.find(({ file }) => file === wanted);
    onToken(null);
    if (!chosen) return;
    const token = await fetchToken(chosen);
    // Somebody else was chosen meanwhile: this token would ask in the wrong name.
    if (latest.current !== wanted) return;
    onToken(token);
    setFailed(token === null);
  };

  useEffect(() => {
    void fetchPeople()
      .catch(() => [])
      .then((found) => {
        setPeople(found);
        const before = sessionStorage.getItem(choiceKey);
        if (before !== null && found.some(({ file }) => file === before)) void choose(before, found);
      });
    // Asked once, when the page opens.
  }, []);

  return (
    <div className="viewer-choice">
      <label>
        {texts.askAs}{' '}
        <select value={choice} onChange={({ target }) => void choose(target.value, people)}>
          <option value={publicChoice}>{texts.askAsPublic}</option>
          {people.length > 0 && (
            <optgroup label={texts.developmentRoles}>
              {people.map(({ file, standsFor }) => (
                <option key={file} value={file}>
                  {file}, {standsFor[language]}
                </option>
              ))}
            </optgroup>
          )}
          <option value={tokenChoice}>{texts.askAsToken}</option>
        </select>
      </label>
      {choice === tokenChoice && (
        <label>
          {texts.token}{' '}
          <input
            type="password"
            autoComplete="off"
            onChange={({ target }) => onToken(target.value.trim().replace(/^Bearer +/i, '') || null)}
          />
        </label>
      )}
      {person?.purpose !== undefined && (
        <span className="quiet">
          {texts.purpose}: {person.purpose}
        </span>
      )}
      {failed && <span role="alert">{texts.noToken}</span>}
    </div>
  );
}
