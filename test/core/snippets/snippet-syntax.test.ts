import { describe, expect, it } from 'vitest';
import { escapeText, expandDefaults, tabStop, tabStopWithChoices } from '../../../src/core/snippets/snippet-syntax';

describe('expanding a snippet', () => {
  it.each([
    ["name: '${1:a}' zone: ${2|1,2,3|} end$0", "name: 'a' zone: 1 end"],
    ['${1:vm}-${1}-$1', 'vm-vm-vm'],
    ['$1 before ${1:a}', 'a before a'],
    ['${1:a ${2:b} c}', 'a b c'],
    ["'\\${location}'", "'${location}'"],
    ['a \\$1 \\\\ b', 'a $1 \\ b'],
    ['${1:{ \\} \\$}', '{ } $'],
    ['${1|a\\,b,c\\|d|}', 'a,b'],
    ['${TM_FILENAME} ${CLIPBOARD:none}', ' none'],
    ['costs 5 $ or ${', 'costs 5 $ or ${'],
    ['${1}${2:}', ''],
  ])('%s gives %s', (body, text) => {
    expect(expandDefaults(body)).toBe(text);
  });
});

describe('writing the snippet syntax', () => {
  it.each(['${a}', 'a\\b', '$1', '}', '{ ${x} }', 'plain', "it's $$"])(
    '%s comes back from its escaped form',
    (text) => {
      expect(expandDefaults(escapeText(text))).toBe(text);
      expect(expandDefaults(tabStop(1, text))).toBe(text);
    },
  );

  it.each([[['a,b', 'c']], [['a|b', 'c']], [['a\\b', 'c']], [['1', '2', '3']]])('%j offers the first', (choices) => {
    expect(expandDefaults(tabStopWithChoices(1, choices))).toBe(choices[0]);
  });

  it('keeps the number of a tab stop apart from a digit behind it', () => {
    expect(tabStop(1, '')).toBe('${1}');
  });
});
