import { inspect } from 'node:util';
import fc from 'fast-check';
import { parseSecretKeys } from '@imigraph/secret-key';
import { DamagedFieldError, FieldKeys, UnknownFieldKeyError } from './field-keys';

const paper = { table: 'paper', column: 'number' };
const secret = (byte: number) => Buffer.alloc(32, byte).toString('base64url');

function keysOf(text: string): FieldKeys {
  return new FieldKeys(parseSecretKeys(text));
}

const older = keysOf(`k1:${secret(1)}`);
const newer = keysOf(`k2:${secret(2)}`);
const both = keysOf(`k2:${secret(2)},k1:${secret(1)}`);

const base64url = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];

describe('a sealed value', () => {
  it('opens where it was sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (value, row) => {
        expect(older.open(older.seal(value, paper, row), paper, row)).toBe(value);
      }),
    );
  });

  it('is another text each time, and names its key', () => {
    const texts = Array.from({ length: 50 }, () => older.seal('X1234567', paper, 'row 1'));
    expect(new Set(texts).size).toBe(50);
    for (const text of texts) expect(text).toMatch(/^1\.k1\.[\w-]{48}$/);
  });

  it('is what another implementation makes', () => {
    // Python 3, cryptography 48: AESGCM(HKDF(SHA256, 32, b'', info).derive(bytes(range(32)))).encrypt(nonce, value, aad),
    //   info ["imigraph field 1","seal","paper","number"], aad ["imigraph field 1","k1","paper","number","row-7"]
    const keys = keysOf(`k1:${Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64url')}`);
    const sealed = '1.k1.ZGVmZ2hpamtsbW5vfTeAcwVYfAsqyBHFsy47Q81B8ZaGOfN-zIaY43pfXgg';
    expect(keys.open(sealed, paper, 'row-7')).toBe('3573002802900001');
    // And its HMAC-SHA256 under HKDF with ["imigraph field 1","hash","paper","number"].
    expect(keys.hash('3573002802900001', paper)).toBe('1.k1.NvbE5XwPcgRShOzWpD-Tb-xWEiNdOvqj18_1BRP6Uvo');
  });

  it.each([
    ['another row', paper, 'row 2'],
    ['another column', { table: 'paper', column: 'other' }, 'row 1'],
    ['another table', { table: 'other', column: 'number' }, 'row 1'],
    // Told apart although the words are the same one behind the other.
    ['a column whose name is a part of the table’s', { table: 'pap', column: 'ernumber' }, 'row 1'],
    ['a row whose key is a part of the column’s name', { table: 'paper', column: 'num' }, 'berrow 1'],
  ])('does not open in %s', (_where, field, row) => {
    const sealed = older.seal('X1234567', paper, 'row 1');
    expect(() => older.open(sealed, field, row)).toThrow(DamagedFieldError);
  });

  // Of three lengths, two of which leave bits over in the last character.
  it.each(['X12345', 'X123456', 'X1234567'])('does not open when any one character of %s is another', (value) => {
    const sealed = older.seal(value, paper, 'row 1');
    for (const [at, was] of [...sealed].entries()) {
      for (const other of ['.', ...base64url].filter((character) => character !== was)) {
        const changed = `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`;
        expect(() => older.open(changed, paper, 'row 1')).toThrow(/does not open|which is not among FIELD_KEYS/);
      }
    }
  });

  it('does not open when any one bit of it is another', () => {
    const [version, keyId, text = ''] = older.seal('X1234567', paper, 'row 1').split('.');
    const bytes = Buffer.from(text, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const sealed = [version, keyId, changed.toString('base64url')].join('.');
      expect(() => older.open(sealed, paper, 'row 1')).toThrow(DamagedFieldError);
    }
  });

  it.each(['', '1.k1.', '1.k1.AAAA', 'k1.AAAA', '2.k1.AAAA', `1.k1.${'A'.repeat(100)}`, 'X1234567'])(
    'is not %j',
    (text) => {
      expect(() => older.open(text, paper, 'row 1')).toThrow(DamagedFieldError);
    },
  );

  it('does not open with another key of the same id, nor with the id of another key', () => {
    const sealed = older.seal('X1234567', paper, 'row 1');
    expect(() => keysOf(`k1:${secret(3)}`).open(sealed, paper, 'row 1')).toThrow(DamagedFieldError);
    const renamed = sealed.replace('k1', 'k2');
    const twins = keysOf(`k1:${secret(1)},k2:${secret(1)}`);
    expect(twins.open(sealed, paper, 'row 1')).toBe('X1234567');
    expect(() => twins.open(renamed, paper, 'row 1')).toThrow(DamagedFieldError);
  });

  it('says which key is missing, and neither row nor value', () => {
    const sealed = older.seal('X1234567', paper, 'row 1');
    const open = () => newer.open(sealed, paper, 'row 1');
    expect(open).toThrow(UnknownFieldKeyError);
    expect(open).toThrow('A value of paper.number is sealed with the key "k1", which is not among FIELD_KEYS.');
    const damaged = () => older.open(sealed, paper, 'row 2');
    expect(damaged).toThrow(/^A value of paper\.number does not open: it is damaged, or it is another row's\.$/);
  });
});

describe('a hash', () => {
  it('is the same for the same value and key, and for no other', () => {
    expect(older.hash('X1234567', paper)).toBe(keysOf(`k1:${secret(1)}`).hash('X1234567', paper));
    const others = [
      older.hash('X1234568', paper),
      older.hash('X1234567', { table: 'paper', column: 'other' }),
      older.hash('X1234567', { table: 'other', column: 'number' }),
      newer.hash('X1234567', paper),
      keysOf(`k1:${secret(3)}`).hash('X1234567', paper),
    ];
    expect(new Set([older.hash('X1234567', paper), ...others]).size).toBe(6);
    expect(older.hash('X1234567', paper)).toMatch(/^1\.k1\.[\w-]{43}$/);
  });
});

describe('while keys rotate', () => {
  it('the first key makes what is new, and all open what is old', () => {
    const old = older.seal('X1234567', paper, 'row 1');
    expect(both.open(old, paper, 'row 1')).toBe('X1234567');
    const anew = both.seal('X1234567', paper, 'row 1');
    expect(newer.open(anew, paper, 'row 1')).toBe('X1234567');
    expect(() => older.open(anew, paper, 'row 1')).toThrow(UnknownFieldKeyError);
    expect(both.firstId).toBe('k2');
  });

  it('a value is looked up by its hash under each key', () => {
    const [first, second] = both.hashes('X1234567', paper);
    expect([first, second]).toEqual([newer.hash('X1234567', paper), older.hash('X1234567', paper)]);
    expect(both.hash('X1234567', paper)).toBe(first);
  });

  it('what older keys have made is told by where it begins', () => {
    const [{ from, to } = { from: '', to: '' }, ...more] = both.olderTexts();
    expect(more).toEqual([]);
    expect(newer.olderTexts()).toEqual([]);
    const stands = (text: string) => from <= text && text < to;
    // Also beside keys whose ids begin alike.
    const neighbours = keysOf(`k10:${secret(4)},k:${secret(5)},k1-:${secret(6)},K1:${secret(7)}`);
    for (let n = 0; n < 50; n += 1) {
      expect(stands(older.seal('X1234567', paper, `row ${n}`))).toBe(true);
      expect(stands(older.hash(`X${n}`, paper))).toBe(true);
      expect(stands(newer.seal('X1234567', paper, `row ${n}`))).toBe(false);
      expect(neighbours.hashes(`X${n}`, paper).some(stands)).toBe(false);
    }
  });
});

it('shows no secret to an inspector', () => {
  const keys = keysOf(`k1:${Buffer.from('a secret that must not be printed').toString('base64url')}`);
  keys.seal('X1234567', paper, 'row 1');
  const shown = inspect(keys, { depth: 10, showHidden: true });
  expect(shown).toContain('k1');
  expect(shown).not.toMatch(/61 20 73 65|a secret/);
});
