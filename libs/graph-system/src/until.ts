const patienceMs = 30_000;

/** Asks again and again until it holds, and throws when it does not for half a minute: what never holds ends the test. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const started = performance.now();
  while (!(await holds())) {
    if (performance.now() - started > patienceMs)
      throw new Error(`not so within ${patienceMs} ms: ${holds.toString()}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
