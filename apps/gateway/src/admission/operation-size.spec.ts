import fc from 'fast-check';
import { Kind, parse, visit } from 'graphql';
import { type OperationSize, operationSizes } from './operation-size';

const sizeOf = (document: string) => operationSizes(parse(document)).at(-1);

describe('the size of an operation', () => {
  it.each<[string, OperationSize]>([
    ['{ a }', { depth: 1, fields: 1, rootFields: 1, aliases: 0, directives: 0 }],
    ['{ a { b c { d } } e }', { depth: 3, fields: 5, rootFields: 2, aliases: 0, directives: 0 }],
    ['{ x: a { y: b } ... { z: c } }', { depth: 2, fields: 3, rootFields: 2, aliases: 3, directives: 0 }],
    [
      'query ($v: Int @a) @b { a @c { ...F @d } ... @e { b @f } } fragment F on T @g { c @h }',
      { depth: 2, fields: 3, rootFields: 2, aliases: 0, directives: 8 },
    ],
    [
      '{ ...F a { ...F } } fragment F on T { x: b { ...G } ...G } fragment G on T { c }',
      { depth: 3, fields: 7, rootFields: 3, aliases: 2, directives: 0 },
    ],
  ])('counts fragments where they are spread: %s', (document, size) => {
    expect(sizeOf(document)).toEqual(size);
  });

  it('is that of each operation and each fragment, whether it is used or not', () => {
    const sizes = operationSizes(
      parse('fragment F on T { x: a } query A { a } query B { a b } fragment G on T { a b c }'),
    );
    expect(sizes.map(({ fields }) => fields).sort()).toEqual([1, 1, 2, 3]);
    expect(sizes.map(({ rootFields }) => rootFields).sort()).toEqual([0, 0, 1, 2]);
  });

  it.each([
    '{ ...A } fragment A on T { a ...A }',
    '{ ...A } fragment A on T { a ...B } fragment B on T { b ...A }',
    '{ a } fragment A on T { a { ...B } } fragment B on T { b { ...C } ...A } fragment C on T { ...A ...B ...C }',
  ])('has an end where fragments spread themselves: %s', (document) => {
    expect(sizeOf(document)?.fields).toBeGreaterThan(0);
  });

  it('does not mind a fragment that is not there', () => {
    expect(sizeOf('{ a ...Nowhere }')).toMatchObject({ fields: 1 });
  });
});

/** Fragments F0, F1 … of which each spreads only those of higher numbers, in any order, and an operation. */
const documents = fc.integer({ min: 0, max: 4 }).chain((count) => {
  const directive = fc.constantFrom('', ' @d', ' @d @d');
  const { selections } = fc.letrec<{ selections: Written; selection: Written }>((tie) => ({
    selections: fc.array(tie('selection'), { minLength: 1, maxLength: 4 }).map((all) => joined(all)),
    selection: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.tuple(fc.constantFrom('f', 'x: f'), directive).map(
        ([field, on]) =>
          () =>
            `${field}${on}`,
      ),
      fc.tuple(fc.nat(), directive).map(
        ([jump, on]) =>
          (after: number) =>
            after + 1 + (jump % 3) < count ? `...F${after + 1 + (jump % 3)}${on}` : 'g',
      ),
      fc.tuple(directive, tie('selections')).map(
        ([on, inside]) =>
          (after: number) =>
            `... on T${on} { ${inside(after)} }`,
      ),
      fc.tuple(fc.constantFrom('h', 'y: h'), directive, tie('selections')).map(
        ([field, on, inside]) =>
          (after: number) =>
            `${field}${on} { ${inside(after)} }`,
      ),
    ),
  }));
  return fc
    .tuple(selections, fc.array(fc.tuple(selections, fc.nat()), { minLength: count, maxLength: count }))
    .map(([operation, fragments]) => [
      ...fragments
        .map(([inside, place], index) => ({ place, text: `fragment F${index} on T { ${inside(index)} }` }))
        .sort((a, b) => a.place - b.place)
        .map(({ text }) => text),
      `{ ${operation(-1)} }`,
    ])
    .map((definitions) => definitions.join('\n'));
});

/** What stands in a selection set from which the fragments after the given one can be spread. */
type Written = (after: number) => string;

function joined(all: readonly Written[]): Written {
  return (after: number) => all.map((one) => one(after)).join(' ');
}

/** The operation with an inline fragment in place of each spread, by way of its text, and counted by a walk over it. */
function countedNaively(document: string): OperationSize {
  let text = document.slice(document.lastIndexOf('\n') + 1);
  const bodies = new Map([...document.matchAll(/^fragment (F\d) on T (.*)$/gm)].map(([, name, body]) => [name, body]));
  while (/\.\.\.F/.test(text)) {
    text = text.replace(
      /\.\.\.(F\d)((?: @d)*)/g,
      (_spread, name: string, on: string) => `...${on} ${bodies.get(name)}`,
    );
  }
  const count = { depth: 0, fields: 0, rootFields: 0, aliases: 0, directives: 0 };
  let depth = 0;
  visit(parse(text), {
    Field: {
      enter(field) {
        depth += 1;
        count.fields += 1;
        count.depth = Math.max(count.depth, depth);
        if (depth === 1) count.rootFields += 1;
        if (field.alias) count.aliases += 1;
      },
      leave() {
        depth -= 1;
      },
    },
    [Kind.DIRECTIVE]: () => {
      count.directives += 1;
    },
  });
  return count;
}

it('is what a walk over the operation counts when every fragment is written out', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(sizeOf(document)).toEqual(countedNaively(document));
    }),
    { numRuns: 500 },
  );
});

describe('is had in time that grows with the document, not with what it comes to', () => {
  it('where each fragment spreads the next one twice', () => {
    const bomb = Array.from(
      { length: 2_000 },
      (_, index) => `fragment F${index} on T { ...F${index + 1} ...F${index + 1} }`,
    );
    const document = `${bomb.join('\n')} fragment F2000 on T { a } { ...F0 }`;
    const started = performance.now();
    expect(sizeOf(document)?.fields).toBe(Number.MAX_SAFE_INTEGER);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('where each fragment spreads all later ones', () => {
    const names = Array.from({ length: 200 }, (_, index) => `F${index}`);
    const bomb = names.map(
      (name, index) =>
        `fragment ${name} on T { a ${names
          .slice(index + 1)
          .map((later) => `...${later}`)
          .join(' ')} }`,
    );
    expect(sizeOf(`{ ...F0 } ${bomb.join('\n')}`)?.fields).toBe(Number.MAX_SAFE_INTEGER);
  });
});
