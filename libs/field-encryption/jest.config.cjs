module.exports = { ...require('../../jest.preset.cjs'), displayName: 'field-encryption', rootDir: __dirname };
