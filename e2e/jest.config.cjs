module.exports = {
  ...require('../jest.preset.cjs'),
  displayName: 'e2e',
  rootDir: __dirname,
  testMatch: ['<rootDir>/*.e2e.ts'],
  // Each journey starts the processes that it needs: two at a time are as many as two cores carry.
  maxWorkers: 2,
  testTimeout: 60_000,
};
