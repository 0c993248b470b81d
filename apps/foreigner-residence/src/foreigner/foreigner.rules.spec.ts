import fc from 'fast-check';
import { foreignerId, isForeignerId } from './foreigner.rules';

const serial = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/);

describe("a foreigner's id", () => {
  it('is made from a serial and known again', () => {
    fc.assert(
      fc.property(serial, (one) => {
        expect(foreignerId(one)).toMatch(/^WNA-[0-9A-Z]{8}-[0-9A-Z]$/);
        expect(isForeignerId(foreignerId(one))).toBe(true);
      }),
    );
  });

  it('has one right last character of 36', () => {
    const id = foreignerId('7K2M9QX4');
    const all = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((last) => `${id.slice(0, -1)}${last}`);
    expect(all.filter(isForeignerId)).toEqual([id]);
  });

  it.each([
    ['nothing', ''],
    ['small letters', foreignerId('7K2M9QX4').toLowerCase()],
    ['a space before', ` ${foreignerId('7K2M9QX4')}`],
    ['a line after', `${foreignerId('7K2M9QX4')}\n`],
    ['no dashes', foreignerId('7K2M9QX4').replaceAll('-', '')],
    ['a letter that is read as a digit', 'WNA-OOOOOOOO-0'],
    ['the number of a permit', 'IT-7K2M9QX4-6'],
    ['a byte that no text of the database may have', 'WNA-7K2M9QX4-\u0000'],
  ])('is not %s', (_what, text) => {
    expect(isForeignerId(text)).toBe(false);
  });
});
