import { NonceMemory } from './nonce-memory';

const minute = 60_000;

it('knows a nonce again for as long as it must, and at least that long', () => {
  for (const since of [0, 1, minute - 1, minute]) {
    const memory = new NonceMemory(minute);
    memory.addNew('first', 0);
    expect(memory.addNew('a', since)).toBe(true);
    // Others come and go meanwhile, so that the halves change places.
    for (let step = 1; step <= 10; step += 1) memory.addNew(`b${step}`, since + (step * minute) / 10);
    expect(memory.addNew('a', since + minute)).toBe(false);
  }
});

it('forgets what is long past, so that it does not grow', () => {
  const memory = new NonceMemory(minute);
  memory.addNew('a', 0);
  memory.addNew('b', 3 * minute);
  expect(memory.addNew('a', 3 * minute)).toBe(true);
});

it('keeps one nonce apart from another', () => {
  const memory = new NonceMemory(minute);
  expect([memory.addNew('a', 0), memory.addNew('b', 0), memory.addNew('a', 0)]).toEqual([true, true, false]);
});
