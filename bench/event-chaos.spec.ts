import { compare, runEventChaos } from './event-chaos';

it('loses nothing and applies nothing twice when both sides are killed at random points', async () => {
  const outcome = await runEventChaos(4, 20_261_122);
  expect(outcome).toMatchObject({ rounds: 4, kills: 8, lost: 0, twice: 0, outOfOrder: 0 });
  expect(outcome.told).toBeGreaterThan(4);
  expect(outcome.counted).toBeGreaterThan(0);
  expect(outcome.appliedUnderFire).toBeGreaterThan(0);
});

describe('the comparison', () => {
  const said = ['A', 'B', 'C'].map((office) => ({ code: '99.01', office }));
  const heard = (...offices: string[]) => offices.map((office) => ({ code: '99.01', office }));

  it.each([
    ['everything', heard('A', 'B', 'C'), { lost: 0, twice: 0, outOfOrder: 0 }],
    ['one too few', heard('A', 'C'), { lost: 1, twice: 0, outOfOrder: 0 }],
    ['one twice', heard('A', 'B', 'B', 'C'), { lost: 0, twice: 1, outOfOrder: 0 }],
    ['two in the other order', heard('A', 'C', 'B'), { lost: 0, twice: 0, outOfOrder: 1 }],
    ['what nobody told', heard('A', 'B', 'C', 'D'), { lost: 0, twice: 0, outOfOrder: 1 }],
  ])('finds %s', (_what, changes, fault) => {
    expect(compare(said, changes)).toEqual(fault);
  });
});
