module.exports = { ...require('../../jest.preset.cjs'), displayName: 'graph-system', rootDir: __dirname };
