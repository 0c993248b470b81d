import { GraphAnswerError, GraphUnreachableError } from './graph-error';
import { retryUnanswered } from './retry';

const unreachable = new GraphUnreachableError(new TypeError('fetch failed'));
const busy = new GraphAnswerError([], 429, 7_000);
const refused = new GraphAnswerError([{ message: 'no', extensions: { code: 'FORBIDDEN' } }], 200);

/** Fails as told, one failure an attempt, and then answers. */
async function attempting(failures: readonly Error[], attempts?: number) {
  const waits: number[] = [];
  const left = [...failures];
  const ask = (): Promise<string> => {
    const failure = left.shift();
    return failure ? Promise.reject(failure) : Promise.resolve('answer');
  };
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const outcome = await retryUnanswered(ask, { wait, ...(attempts === undefined ? {} : { attempts }) }).catch(
    (error: unknown) => error,
  );
  return { outcome, waits };
}

it('asks again while no answer comes, after longer and longer pauses', async () => {
  const { outcome, waits } = await attempting([unreachable, unreachable, unreachable]);
  expect(outcome).toBe('answer');
  expect(waits).toHaveLength(3);
  for (const [index, most] of [250, 500, 1_000].entries()) {
    expect(waits[index]).toBeGreaterThanOrEqual(most / 2);
    expect(waits[index]).toBeLessThanOrEqual(most);
  }
});

it('gives up after the fourth attempt, or as many as it is told', async () => {
  expect(await attempting([unreachable, unreachable, unreachable, unreachable])).toMatchObject({
    outcome: unreachable,
  });
  expect(await attempting([unreachable, unreachable], 2)).toMatchObject({ outcome: unreachable });
});

it('waits as long as the service asks', async () => {
  expect(await attempting([busy])).toEqual({ outcome: 'answer', waits: [7_000] });
});

it.each([
  ['an answer that says no', refused],
  ['a fault of the program', new TypeError('x is not a function')],
])('does not ask again after %s', async (_name, error) => {
  expect(await attempting([error])).toEqual({ outcome: error, waits: [] });
});
