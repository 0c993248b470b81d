module.exports = { ...require('../../jest.preset.cjs'), displayName: 'mock-subgraph', rootDir: __dirname };
