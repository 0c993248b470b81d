module.exports = { ...require('../../jest.preset.cjs'), displayName: 'national-id', rootDir: __dirname };
