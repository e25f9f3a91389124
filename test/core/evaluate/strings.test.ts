import { describe, expect, it } from 'vitest';
import { choice } from '../../../src/core/design/make-value';
import { answer, missing, run, source, text } from './evaluate-text';

describe('functions of strings', () => {
  it.each([
    ['concat', ['a', 'b', 1], 'ab1'],
    ['toLower', ['AbC'], 'abc'],
    ['toUpper', ['AbC'], 'ABC'],
    ['trim', ['  a '], 'a'],
    ['string', [5], '5'],
    ['string', [true], 'True'],
    ['string', [{ a: [1, 'b'] }], '{"a":[1,"b"]}'],
    ['startsWith', ['abcdef', 'AB'], true],
    ['endsWith', ['abcdef', 'EF'], true],
    ['endsWith', ['abcdef', 'e'], false],
    ['indexOf', ['test', 'T'], 0],
    ['lastIndexOf', ['test', 't'], 3],
    ['indexOf', ['abcdef', 'z'], -1],
    ['substring', ['one two three', 4, 3], 'two'],
    ['substring', ['one two', 4], 'two'],
    ['padLeft', ['10', 5, '0'], '00010'],
    ['padLeft', [7, 3], '  7'],
    ['replace', ['123-123', '-', ''], '123123'],
    ['replaceMultiple', ['Hello name', { Hello: 'Hi', name: 'you' }], 'Hi you'],
    ['split', ['one,two;three', [',', ';']], ['one', 'two', 'three']],
    ['split', ['one,two', ','], ['one', 'two']],
    ['join', [['a', 'b', 3], '-'], 'a-b-3'],
    ['first', ['abc'], 'a'],
    ['last', ['abc'], 'c'],
    ['take', ['abc', 2], 'ab'],
    ['skip', ['abc', 2], 'c'],
    ['length', ['abc'], 3],
    ['empty', [''], true],
    ['contains', ['abc', 'b'], true],
    ['contains', ['abc', 'B'], false],
    ['base64', ['one, two, three'], 'b25lLCB0d28sIHRocmVl'],
    ['base64ToString', ['b25lLCB0d28sIHRocmVl'], 'one, two, three'],
    ['base64ToJson', ['eyJhIjoxfQ=='], { a: 1 }],
    ['dataUri', ['Hello'], 'data:text/plain;charset=utf8;base64,SGVsbG8='],
    ['dataUriToString', ['data:;base64,SGVsbG8sIFdvcmxkIQ=='], 'Hello, World!'],
    [
      'uri',
      ['http://contoso.com/resources/', 'nested/azuredeploy.json'],
      'http://contoso.com/resources/nested/azuredeploy.json',
    ],
    ['uri', ['http://contoso.com/resources/a.json', 'b.json'], 'http://contoso.com/resources/b.json'],
    ['uriComponent', ['a b/c'], 'a%20b%2Fc'],
    ['uriComponentToString', ['a%20b%2Fc'], 'a b/c'],
    ['json', ['{"a":[null,true]}'], { a: [null, true] }],
    ['json', ['null'], null],
    ['json', ['{\n  // what for\n  "a": 1,\n}'], { a: 1 }],
  ])('%s(%j) is %j', (name, values, expected) => {
    expect(answer(name, ...values)).toEqual(expected);
  });

  it.each([
    ['format', ['{0}-{1}', 'a', 5], 'a-5'],
    ['format', ['{{0}} {0}', true], '{0} True'],
    ['format', ['vm{0:D3}', 7], 'vm007'],
    ['format', ['vm{0:00}', 7], 'vm07'],
    ['format', ['{0:X2}', 255], 'FF'],
    ['format', ['{0:N0}', 8_175_133], '8,175,133'],
    ['format', ['[{0,4}]', 'ab'], '[  ab]'],
    ['format', ['[{0,-4}]', 'ab'], '[ab  ]'],
  ])('%s(%j) is %j', (name, values, expected) => {
    expect(answer(name, ...values)).toBe(expected);
  });

  it('says that a broken argument cannot be worked out', () => {
    for (const value of [
      run('substring', 'abc', 2, 9),
      run('json', '{'),
      run('format', '{3}', 'a'),
      run('base64ToString', '*'),
    ]) {
      expect(value).toMatchObject({ kind: 'unknown', reason: { code: 'unsupported' } });
    }
  });

  it('gives the reason of an unknown argument', () => {
    expect(run('toLower', missing('prefix has no default'))).toMatchObject({
      kind: 'unknown',
      reason: { code: 'required-parameter', text: 'prefix has no default' },
    });
  });

  it('keeps the known pieces of a string', () => {
    expect(run('concat', 'a', missing(), 'b', 'c')).toMatchObject({
      kind: 'unknown',
      pieces: ['a', { kind: 'unknown' }, 'bc'],
    });
    expect(run('format', '{0}/latest', missing())).toMatchObject({ pieces: [{ kind: 'unknown' }, '/latest'] });
  });

  it('takes the pieces of a string inside a string apart', () => {
    const inner = run('concat', 'a', missing());
    expect(run('format', '<{0}>', inner)).toMatchObject({ pieces: ['<a', { kind: 'unknown' }, '>'] });
  });

  it('knows that a string with a known piece is not empty', () => {
    expect(answer('empty', run('concat', 'a', missing()))).toBe(false);
  });

  it('maps a function over what an argument can be', () => {
    const sku = choice([text('Standard_LRS'), text('STANDARD_LRS')], source);
    expect(answer('toLower', sku)).toBe('standard_lrs');
    expect(run('concat', sku, '!')).toMatchObject({ kind: 'choice', options: [{ value: 'Standard_LRS!' }, {}] });
    expect(run('format', '{0}!', sku)).toMatchObject({ kind: 'choice' });
  });

  it('gives up on more combinations than sixteen', () => {
    const five = choice(['a', 'b', 'c', 'd', 'e'].map(text), source);
    expect(run('concat', five, five)).toMatchObject({ kind: 'unknown', reason: { code: 'limit' } });
  });

  it('knows no function of another name', () => {
    expect(run('frobnicate', 1)).toMatchObject({ kind: 'unknown', reason: { code: 'unresolved-name' } });
  });
});
