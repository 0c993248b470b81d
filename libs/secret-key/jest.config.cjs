module.exports = { ...require('../../jest.preset.cjs'), displayName: 'secret-key', rootDir: __dirname };
