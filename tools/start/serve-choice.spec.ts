import { readServeChoice } from './serve-choice.ts';

const names = (subgraphs: readonly { name: string }[]) => subgraphs.map(({ name }) => name);

it('reads what is mocked and what is run beside', () => {
  const choice = readServeChoice('offices', { MOCK: 'applications', RUN: ' foreigner-residence ,' });
  expect(choice.subgraph?.name).toBe('offices');
  expect(names(choice.mocked)).toEqual(['applications']);
  expect(names(choice.run)).toEqual(['foreigner-residence']);
});

it('serves the gateway over nothing but mocks', () => {
  const choice = readServeChoice('gateway', { MOCK: 'offices,applications,foreigner-residence' });
  expect(choice.subgraph).toBeNull();
  expect(choice.mocked).toHaveLength(3);
});

it.each([
  ['visas', {}, 'nx serve knows offices, applications, foreigner-residence and gateway, and not "visas".'],
  ['offices', { MOCK: 'visas' }, 'MOCK knows offices, applications, foreigner-residence, and not "visas".'],
  ['offices', { MOCK: 'offices' }, 'MOCK: offices is what is served.'],
  ['gateway', { MOCK: 'offices', RUN: 'offices' }, 'RUN: offices is in MOCK already.'],
])('refuses %s with %j', (app, env, message) => {
  expect(() => readServeChoice(app, env)).toThrow(message);
});
