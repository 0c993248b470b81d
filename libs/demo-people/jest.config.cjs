module.exports = { ...require('../../jest.preset.cjs'), displayName: 'demo-people', rootDir: __dirname };
