import { applicationStates, canBecome, checkStates, firstStatus, openStatuses } from './application.states';

describe('the states of an application', () => {
  it.each([
    ['DRAFT', 'SUBMITTED', true],
    ['DRAFT', 'WITHDRAWN', true],
    ['SUBMITTED', 'WITHDRAWN', true],
    ['SUBMITTED', 'DRAFT', false],
    ['WITHDRAWN', 'DRAFT', false],
    ['WITHDRAWN', 'SUBMITTED', false],
    ['DRAFT', 'DRAFT', false],
    ['SUBMITTED', 'SUBMITTED', false],
    ['WITHDRAWN', 'WITHDRAWN', false],
  ] as const)('lead from %s to %s: %s', (from, to, expected) => {
    expect(canBecome(from, to)).toBe(expected);
  });

  it('are open until nothing can follow', () => {
    expect(openStatuses).toEqual(['DRAFT', 'SUBMITTED']);
  });

  it('pass their own check', () => {
    expect(() => {
      checkStates(applicationStates, firstStatus);
    }).not.toThrow();
  });
});

describe('a table of states', () => {
  it.each([
    ['leads to a state that it does not have', { A: ['B', 'C'], B: [] }, 'leads to C, which it does not have'],
    ['does not have its first state', { B: [] }, 'leads to A, which it does not have'],
    ['has a state that nothing leads to', { A: ['B'], B: [], C: ['B'] }, 'no way from A to C'],
    ['has a circle apart', { A: [], B: ['C'], C: ['B'] }, 'no way from A to B, C'],
  ])('is refused when it %s', (_what, states, message) => {
    expect(() => {
      checkStates(states, 'A');
    }).toThrow(message);
  });

  it('may lead back', () => {
    expect(() => {
      checkStates({ A: ['B'], B: ['A'] }, 'A');
    }).not.toThrow();
  });
});
