module.exports = { ...require('../../jest.preset.cjs'), displayName: 'retention', rootDir: __dirname };
