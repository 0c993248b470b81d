import { createSecretKey } from 'node:crypto';
import { decrypt, encrypt } from './authenticated-cipher';

const hex = (text: string) => Buffer.from(text, 'hex');

/** McGrew and Viega, The Galois/Counter Mode of Operation, appendix B. */
const published = [
  {
    what: 'test case 14: one block of nought',
    key: '00'.repeat(32),
    nonce: '00'.repeat(12),
    associated: '',
    plain: '00'.repeat(16),
    sealed: 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
  },
  {
    what: 'test case 16: with associated data',
    key: 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308',
    nonce: 'cafebabefacedbaddecaf888',
    associated: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    plain:
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    sealed:
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
      '76fc6ece0f4e1768cddf8853bb2d551b',
  },
];

it.each(published)('is AES-256-GCM by $what', ({ key, nonce, associated, plain, sealed }) => {
  const secret = createSecretKey(hex(key));
  expect(encrypt(secret, hex(nonce), hex(associated), hex(plain)).toString('hex')).toBe(nonce + sealed);
  expect(decrypt(secret, hex(associated), hex(nonce + sealed))?.toString('hex')).toBe(plain);
});

it.each([0, 1, 27])('opens nothing of %d bytes, which is less than a nonce and a tag', (length) => {
  expect(decrypt(createSecretKey(hex('00'.repeat(32))), hex(''), Buffer.alloc(length))).toBeNull();
});
