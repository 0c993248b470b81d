import fc from 'fast-check';
import { type PassportData, checkDigit, machineReadableZone, transliterateName } from './machine-readable-zone.rules';

const dewi: PassportData = {
  issuingCountryCode: 'IDN',
  surname: 'Lestari',
  givenNames: 'Dewi Ayu',
  number: 'X1234567',
  nationality: 'IDN',
  birthOn: '1990-02-14',
  sex: 'FEMALE',
  expiresOn: '2034-01-01',
};

const firstLine = (surname: string, givenNames: string | null) =>
  machineReadableZone({ ...dewi, issuingCountryCode: 'UTO', surname, givenNames })?.[0];

describe('a machine-readable zone', () => {
  it.each<[string, PassportData, [string, string]]>([
    [
      'of docs/domain.md §6',
      dewi,
      ['P<IDNLESTARI<<DEWI<AYU<<<<<<<<<<<<<<<<<<<<<<', 'X1234567<7IDN9002144F3401011<<<<<<<<<<<<<<<6'],
    ],
    [
      "of Germany's printed specimen, with D for the country",
      {
        issuingCountryCode: 'DEU',
        surname: 'Mustermann',
        givenNames: 'Erika',
        number: 'C01X00T47',
        nationality: 'DEU',
        birthOn: '1964-08-12',
        sex: 'FEMALE',
        expiresOn: '2027-02-28',
      },
      ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<', 'C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4'],
    ],
    [
      'of somebody whose sex the passport does not state',
      { ...dewi, sex: 'UNSPECIFIED' },
      ['P<IDNLESTARI<<DEWI<AYU<<<<<<<<<<<<<<<<<<<<<<', 'X1234567<7IDN9002144<3401011<<<<<<<<<<<<<<<6'],
    ],
  ])('is that %s', (_whose, passport, lines) => {
    expect(machineReadableZone(passport)).toEqual(lines);
  });

  // Doc 9303 part 4, the examples of names.
  it.each([
    ['Eriksson', 'Anna Maria', 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'],
    ['Van Der Muellen', 'Martin', 'P<UTOVAN<DER<MUELLEN<<MARTIN<<<<<<<<<<<<<<<<'],
    ['Smith-Jones', 'Susie Margaret', 'P<UTOSMITH<JONES<<SUSIE<MARGARET<<<<<<<<<<<<'],
    ["O'Connor", 'Enya Siobhan', 'P<UTOOCONNOR<<ENYA<SIOBHAN<<<<<<<<<<<<<<<<<<'],
    ['Arkfreith', null, 'P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<'],
    ['Papandropoulous', 'Jonathon Warren Trevor', 'P<UTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR'],
    ['Nilavadhanananda', 'Chayapa Dejthamrong Krasuang', 'P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K'],
  ])('writes %s, %s as Doc 9303 does', (surname, givenNames, line) => {
    expect(firstLine(surname, givenNames)).toBe(line);
  });

  it.each([
    ['leaves the first of the given names', 'A'.repeat(50), 'Bo', `P<UTO${'A'.repeat(36)}<<B`],
    ['has no third filler between them', `${'A'.repeat(35)} AA`, 'Bo', `P<UTO${'A'.repeat(35)}<<BO`],
    ['is filled', 'Aaa Aa Aaaa Aaaa Aaaaaaaa A Aaaaaaa A', 'A', 'P<UTOAAA<AA<AAAA<AAAA<AAAAAAAA<A<AAAAAA<A<<A'],
    ['ends in a letter', 'Abcdefghij', `${'B'.repeat(26)} Cc`, `P<UTOABCDEFGHIJ<<${'B'.repeat(25)}<C`],
    ['cuts a single name', 'A'.repeat(50), null, `P<UTO${'A'.repeat(39)}`],
    ['leaves initials as they are', 'A', 'B '.repeat(30), `P<UTOA<${'<B'.repeat(18)}<`],
  ])('of a name too long %s', (_how, surname, givenNames, line) => {
    expect(firstLine(surname, givenNames)).toBe(line);
  });

  it.each([
    ['Иванов', 'Ivan'],
    ['Ivanov', 'Иван'],
    ['Ivanov 2', 'Ivan'],
    ['-', 'Ivan'],
  ])('there is none of %s, %s', (surname, givenNames) => {
    expect(machineReadableZone({ ...dewi, surname, givenNames })).toBeNull();
  });

  const word = fc.stringMatching(/^[A-Z]{1,20}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

  it('has 44 characters a line, and its names in order, cut at the end only', () => {
    fc.assert(
      fc.property(name, fc.option(name), fc.stringMatching(/^[A-Z0-9]{1,9}$/), (surname, givenNames, number) => {
        const zone = machineReadableZone({ ...dewi, surname, givenNames, number }) ?? [];
        for (const line of zone) expect(line).toMatch(/^[A-Z0-9<]{44}$/);
        const [first = '', second = ''] = zone;
        const parts = first.slice(5).replace(/<+$/, '').split('<<');
        expect(parts).toHaveLength(givenNames === null ? 1 : 2);
        for (const part of parts) expect(part).toMatch(/^[A-Z]+(<[A-Z]+)*$/);
        expect(surname[0]).toBe(parts[0]?.[0]);
        if (givenNames !== null) expect(givenNames[0]).toBe(parts[1]?.[0]);
        expect(second.slice(0, 9).replace(/<+$/, '')).toBe(number);
      }),
    );
  });
});

describe('a check digit', () => {
  // Doc 9303 parts 3 and 4: the worked examples.
  it.each([
    ['520727', '3'],
    ['AB2134<<<', '5'],
    ['L898902C3', '6'],
    ['740812', '2'],
    ['120415', '9'],
    ['ZE184226B<<<<<', '1'],
    ['L898902C3674081221204159ZE184226B<<<<<1', '0'],
    ['<<<<<<<<<', '0'],
    ['', '0'],
  ])('of %j is %s', (field, digit) => {
    expect(checkDigit(field)).toBe(digit);
  });

  it('finds any one wrong digit', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), fc.nat(8), digit, (field, at, other) => {
        const wrong = `${field.slice(0, at)}${other}${field.slice(at + 1)}`;
        expect(checkDigit(wrong) === checkDigit(field)).toBe(wrong === field);
      }),
    );
  });
});

describe('a name in the letters A to Z', () => {
  // Doc 9303 part 3, the table of Latin letters, a capital each with what stands for it.
  const table: Readonly<Record<string, string>> = {
    ...{ À: 'A', Á: 'A', Â: 'A', Ã: 'A', Ä: 'AE', Å: 'AA', Æ: 'AE', Ç: 'C', È: 'E', É: 'E', Ê: 'E', Ë: 'E' },
    ...{ Ì: 'I', Í: 'I', Î: 'I', Ï: 'I', Ð: 'D', Ñ: 'N', Ò: 'O', Ó: 'O', Ô: 'O', Õ: 'O', Ö: 'OE', Ø: 'OE' },
    ...{ Ù: 'U', Ú: 'U', Û: 'U', Ü: 'UE', Ý: 'Y', Þ: 'TH', Ā: 'A', Ă: 'A', Ą: 'A', Ć: 'C', Ĉ: 'C', Ċ: 'C', Č: 'C' },
    ...{ Ď: 'D', Đ: 'D', Ē: 'E', Ĕ: 'E', Ė: 'E', Ę: 'E', Ě: 'E', Ĝ: 'G', Ğ: 'G', Ġ: 'G', Ģ: 'G', Ĥ: 'H', Ħ: 'H' },
    ...{ Ĩ: 'I', Ī: 'I', Ĭ: 'I', Į: 'I', İ: 'I', Ĳ: 'IJ', Ĵ: 'J', Ķ: 'K', Ĺ: 'L', Ļ: 'L', Ľ: 'L', Ŀ: 'L', Ł: 'L' },
    ...{ Ń: 'N', Ņ: 'N', Ň: 'N', Ŋ: 'N', Ō: 'O', Ŏ: 'O', Ő: 'O', Œ: 'OE', Ŕ: 'R', Ŗ: 'R', Ř: 'R', Ś: 'S', Ŝ: 'S' },
    ...{ Ş: 'S', Š: 'S', Ţ: 'T', Ť: 'T', Ŧ: 'T', Ũ: 'U', Ū: 'U', Ŭ: 'U', Ů: 'U', Ű: 'U', Ų: 'U', Ŵ: 'W', Ŷ: 'Y' },
    ...{ Ÿ: 'Y', Ź: 'Z', Ż: 'Z', Ž: 'Z', ẞ: 'SS' },
  };

  it.each(Object.entries(table))('has %s as %s, small, capital and taken apart', (letter, written) => {
    for (const form of [letter, letter.toLowerCase(), letter.normalize('NFD')]) {
      expect(transliterateName(form)).toBe(written);
    }
  });

  it.each([
    ['ß', 'SS'],
    ['ı', 'I'],
    ['da Costa', 'DA<COSTA'],
    ['  Anna\u00a0 Maria ', 'ANNA<MARIA'],
    ['Smith‐Jones', 'SMITH<JONES'],
    ['D’Artagnan', 'DARTAGNAN'],
    ['Smith, John Jr.', 'SMITH<JOHN<JR'],
    ['Nguyễn', 'NGUYEN'],
  ])('is from %j %s', (name, written) => {
    expect(transliterateName(name)).toBe(written);
  });

  it.each(['', ' ', '...', '李', 'Ω', 'Anna 3', 'Anna<Maria', 'Anna\u0000', '😀'])('is none from %j', (name) => {
    expect(transliterateName(name)).toBeNull();
  });

  it('is what Doc 9303 allows, and itself again, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = transliterateName(text);
        if (name === null) return;
        expect(name).toMatch(/^[A-Z]+(<[A-Z]+)*$/);
        expect(transliterateName(name.replaceAll('<', ' '))).toBe(name);
      }),
    );
  });
});
