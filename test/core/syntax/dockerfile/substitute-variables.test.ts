// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Docker's variables look like this.

import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../../src/core/syntax/dockerfile/parse-dockerfile';
import { globalArguments, substituteVariables } from '../../../../src/core/syntax/dockerfile/substitute-variables';

const values = new Map([
  ['A', 'one'],
  ['EMPTY', ''],
  ['UNSET', undefined],
]);

describe('variables of a Dockerfile', () => {
  it.each([
    ['plain', 'plain'],
    ['x$A-y', 'xone-y'],
    ['x${A}y', 'xoney'],
    ['${A:-z}', 'one'],
    ['${EMPTY:-z}', 'z'],
    ['${EMPTY-z}', ''],
    ['${UNSET:-z}', 'z'],
    ['${NEVER:-z}', 'z'],
    ['${NEVER-${A}}', 'one'],
    ['${NEVER:-${UNSET:-${A}x}}', 'onex'],
    ['${A:+z}', 'z'],
    ['${EMPTY:+z}', ''],
    ['\\$A', '$A'],
    ['a$', 'a$'],
    ['$UNSET', undefined],
    ['${UNSET}', undefined],
    ['${NEVER}', undefined],
    ['${UNSET:+z}', undefined],
    ['${A#o}', undefined],
    ['${TARGETARCH:-amd64}', undefined],
    ['${A', undefined],
    ['${}', undefined],
    [`${'${X:-'.repeat(10_000)}${'}'.repeat(10_000)}`, undefined],
  ])('substitutes %.40s', (text, expected) => {
    expect(substituteVariables(text, values)).toBe(expected);
  });

  it('takes the variables before the first FROM, one from the other', () => {
    const file = parseDockerfile('ARG A=1\nARG B=${A}.2 C D=$C\nFROM x\nARG E=5\n');
    expect([...globalArguments(file)]).toEqual([
      ['A', '1'],
      ['B', '1.2'],
      ['C', undefined],
      ['D', undefined],
    ]);
  });
});
