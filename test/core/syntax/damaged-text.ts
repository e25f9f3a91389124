import fc from 'fast-check';

const fragments = [
  '"',
  "'",
  '${',
  '%{',
  '}',
  '{',
  '[',
  ']',
  '(',
  ')',
  '=',
  ',',
  ':',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '<<EOT',
  '\0',
  '\uFEFF',
  '😀',
  '\ud800',
  '#',
  '/*',
  '\\',
  '-',
  '*',
  '&',
  '|',
  '>',
  '@',
];

/** One of `samples`, with pieces cut out, doubled, or replaced by marks that mean something to a parser, or cut off. */
export function damagedText(samples: readonly string[]): fc.Arbitrary<string> {
  const damage = fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(20),
    inserted: fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 5 }), fc.constant('')),
  });
  const damages = fc.array(damage, { minLength: 1, maxLength: 6 });
  const cut = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
  return fc.tuple(fc.constantFrom(...samples), damages, cut).map(([sample, changes, end]) => {
    let text = sample;
    for (const { place, removed, inserted } of changes) {
      const at = Math.floor(place * text.length);
      text = text.slice(0, at) + inserted + text.slice(at + removed);
    }
    return end === null ? text : text.slice(0, Math.floor(end * text.length));
  });
}

/** Text made of the marks above and of arbitrary characters. */
export function randomText(): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.constantFrom(...fragments, 'a', 'name', ' = ', 'FROM ', 'resource "a" "b" {'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  return fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));
}
