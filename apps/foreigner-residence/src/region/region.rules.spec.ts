import { isRegionCode } from './region.rules';

describe('the code of a region', () => {
  it.each(['35', '35.73', '11.01', '91.71'])('is %s', (text) => {
    expect(isRegionCode(text)).toBe(true);
  });

  it.each(['', '3', '3573', '35.7', '35.733', '35.73.01', '35-73', ' 35', '35.73\n', 'AB', '\u0000\u0000'])(
    'is not %j',
    (text) => {
      expect(isRegionCode(text)).toBe(false);
    },
  );
});
