import { isFromOwnMachine } from './own-machine.rules';

const own = { remoteAddress: '127.0.0.1', host: 'localhost:4000', forwarded: false, fetchSite: 'same-origin' };

it.each([
  {},
  { remoteAddress: '::1', host: '[::1]:4000' },
  { remoteAddress: '::ffff:127.0.0.1', host: '127.0.0.1' },
  { fetchSite: undefined },
  { fetchSite: 'none' },
])('somebody at this machine asks: %j', (change) => {
  expect(isFromOwnMachine({ ...own, ...change })).toBe(true);
});

it.each([
  { remoteAddress: '192.168.1.7' },
  { remoteAddress: undefined },
  { remoteAddress: '::ffff:10.0.0.1' },
  { host: undefined },
  { host: 'graph.example' },
  { host: 'localhost.example:4000' },
  { host: '127.0.0.1.example' },
  { forwarded: true },
  { fetchSite: 'cross-site' },
  { fetchSite: 'same-site' },
])('somebody else may ask: %j', (change) => {
  expect(isFromOwnMachine({ ...own, ...change })).toBe(false);
});
