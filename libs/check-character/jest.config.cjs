module.exports = { ...require('../../jest.preset.cjs'), displayName: 'check-character', rootDir: __dirname };
