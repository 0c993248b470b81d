import fc from 'fast-check';
import { checkCharacter, endsInCheckCharacter } from './check-character';

const characters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const character = fc.constantFrom(...characters);
const code = fc.array(character, { minLength: 1, maxLength: 20 }).map((parts) => parts.join(''));

describe('the check character', () => {
  it.each([
    // The example of the Global Release Identifier standard, which uses this system.
    ['A12425GABC1234002', 'M'],
    // Three International Standard Audiovisual Numbers, whose root has such a character.
    ['00000000D07A0090', 'Q'],
    ['B159D8FA01240000', 'K'],
    ['188166C734200000', '3'],
    // By hand: 36 + 1 = 37 → 1, twice is 2; 37 − 2 = 35.
    ['1', 'Z'],
    // By hand: 36 + 0 = 36 → 36, twice is 72 → 35; 37 − 35 = 2.
    ['0', '2'],
  ])('of %s is %s', (text, expected) => {
    expect(checkCharacter(text)).toBe(expected);
    expect(endsInCheckCharacter(`${text}${expected}`)).toBe(true);
  });

  it('shows every single wrong character', () => {
    fc.assert(
      fc.property(code, fc.nat(), character, (text, at, other) => {
        const whole = `${text}${checkCharacter(text)}`;
        const place = at % whole.length;
        const wrong = `${whole.slice(0, place)}${other}${whole.slice(place + 1)}`;
        expect(endsInCheckCharacter(wrong)).toBe(wrong === whole);
      }),
    );
  });

  it.each(['', 'A', 'a12425gabc1234002m', 'A1-2425G-ABC1234002-M', 'A12425GABC1234002Ö', '11 '])(
    'is not found in %j',
    (text) => {
      expect(endsInCheckCharacter(text)).toBe(false);
    },
  );

  it('is refused to a code with other characters', () => {
    expect(() => checkCharacter('WNA-1')).toThrow(RangeError);
  });
});
