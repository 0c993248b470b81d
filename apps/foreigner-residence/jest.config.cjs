module.exports = { ...require('../../jest.preset.cjs'), displayName: 'foreigner-residence', rootDir: __dirname };
