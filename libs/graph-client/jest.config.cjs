module.exports = { ...require('../../jest.preset.cjs'), displayName: 'graph-client', rootDir: __dirname };
