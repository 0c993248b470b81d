module.exports = { ...require('../../jest.preset.cjs'), displayName: 'call-signing', rootDir: __dirname };
