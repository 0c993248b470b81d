module.exports = { ...require('../../jest.preset.cjs'), displayName: 'applications', rootDir: __dirname };
