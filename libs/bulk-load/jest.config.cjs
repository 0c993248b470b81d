module.exports = { ...require('../../jest.preset.cjs'), displayName: 'bulk-load', rootDir: __dirname };
