module.exports = { ...require('../../jest.preset.cjs'), displayName: 'access-log', rootDir: __dirname };
