module.exports = { ...require('../../jest.preset.cjs'), displayName: 'offices', rootDir: __dirname };
