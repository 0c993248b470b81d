module.exports = { ...require('../../jest.preset.cjs'), displayName: 'test-database', rootDir: __dirname };
