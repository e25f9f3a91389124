// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Docker's variables look like this.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../../src/core/syntax/dockerfile/parse-dockerfile';
import type { DockerInstruction } from '../../../../src/core/syntax/dockerfile/tree';
import type { TextRange } from '../../../../src/core/text/text-range';
import { damagedText, randomText } from '../damaged-text';

const sample = `# syntax=docker/dockerfile:1
ARG VERSION="22.1" REGISTRY=mcr.microsoft.com
# the build
FROM --platform=$BUILDPLATFORM \${REGISTRY:-docker.io}/node:\${VERSION}-alpine AS build
RUN npm ci \\
    # a comment inside
    && npm run build
COPY <<EOF /etc/a
FROM not/this:1
# nor this
EOF
RUN <<-"ONE" cat && <<TWO
	x
	ONE
y
TWO
from localhost:5000/app@sha256:abc
COPY --from=build /a /b
`;

function read(text: string) {
  const file = parseDockerfile(text);
  const slice = ({ start, end }: TextRange) => text.slice(start, end);
  return { file, slice };
}

function froms(instructions: readonly DockerInstruction[]) {
  return instructions.filter((instruction) => instruction.kind === 'from');
}

describe('Dockerfile', () => {
  it('reads instructions with their keywords, arguments and ranges', () => {
    const { file, slice } = read(sample);
    expect(file.errors).toEqual([]);
    expect(file.instructions.map(({ keyword }) => keyword)).toEqual([
      'ARG',
      'FROM',
      'RUN',
      'COPY',
      'RUN',
      'FROM',
      'COPY',
    ]);
    expect(file.instructions.map(({ keywordRange }) => slice(keywordRange))[5]).toBe('from');
    expect(file.instructions[2]?.arguments).toBe('npm ci     && npm run build');
    expect(file.instructions.map(({ range }) => slice(range)).slice(2, 5)).toEqual([
      'RUN npm ci \\\n    # a comment inside\n    && npm run build',
      'COPY <<EOF /etc/a\nFROM not/this:1\n# nor this\nEOF',
      'RUN <<-"ONE" cat && <<TWO\n\tx\n\tONE\ny\nTWO',
    ]);
  });

  it('keeps comments, but not what looks like one in a heredoc', () => {
    const { file, slice } = read(sample);
    const expected = ['# syntax=docker/dockerfile:1', '# the build', '# a comment inside'];
    expect(file.comments.map(({ text }) => text)).toEqual(expected);
    expect(file.comments.map(({ range }) => slice(range))).toEqual(expected);
  });

  it.each([
    ['node', 'node', undefined, undefined],
    ['node:22', 'node', '22', undefined],
    ['node@sha256:ab', 'node', undefined, 'sha256:ab'],
    ['node:22@sha256:ab', 'node', '22', 'sha256:ab'],
    ['localhost:5000/a/b', 'localhost:5000/a/b', undefined, undefined],
    ['localhost:5000/a/b:c', 'localhost:5000/a/b', 'c', undefined],
    ['${A:-x/y:1}', '${A:-x/y:1}', undefined, undefined],
    ['${A:-${B:-c}}/d:${E:-f:g@h}', '${A:-${B:-c}}/d', '${E:-f:g@h}', undefined],
    ['$A:$B', '$A', '$B', undefined],
  ])('takes the image %s apart', (image, name, tag, digest) => {
    const { file, slice } = read(`FROM ${image}`);
    const [from] = froms(file.instructions);
    expect([from?.image?.text, from?.image?.name.text, from?.image?.tag?.text, from?.image?.digest?.text]).toEqual([
      image,
      name,
      tag,
      digest,
    ]);
    for (const part of [from?.image, from?.image?.name, from?.image?.tag, from?.image?.digest]) {
      if (part !== undefined) expect(slice(part.range)).toBe(part.text);
    }
  });

  it('reads platform and stage with their ranges', () => {
    const { file, slice } = read('FROM --platform=linux/amd64 node:22 as build # no comment\n');
    const [from] = froms(file.instructions);
    expect(from?.platform?.text).toBe('linux/amd64');
    expect(from?.platform && slice(from.platform.range)).toBe('linux/amd64');
    expect(from?.stage?.text).toBe('build');
    expect(from?.stage && slice(from.stage.range)).toBe('build');
  });

  it('reads the variables of ARG', () => {
    const { file, slice } = read('ARG A B=1 C="x y" D=\'z\'\nARG E=\n');
    const variables = file.instructions.flatMap((each) => (each.kind === 'arg' ? each.variables : []));
    expect(variables.map(({ name, defaultValue }) => [name, defaultValue?.text])).toEqual([
      ['A', undefined],
      ['B', '1'],
      ['C', 'x y'],
      ['D', 'z'],
      ['E', ''],
    ]);
    expect(variables.map(({ nameRange }) => slice(nameRange))).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(variables[2]?.defaultValue && slice(variables[2].defaultValue.range)).toBe('x y');
  });

  it('joins continued lines and keeps the places of what is on them', () => {
    const { file, slice } = read('FROM \\\r\n\r\n  # note\r\n  node:22 \\\r\n  AS build\r\nRUN a');
    const [from] = froms(file.instructions);
    expect(from?.image && slice(from.image.range)).toBe('node:22');
    expect(from?.stage && slice(from.stage.range)).toBe('build');
    expect(file.instructions).toHaveLength(2);
  });

  it('joins a word that goes over a line', () => {
    const { file, slice } = read('FROM no\\\nde:22\n');
    const [from] = froms(file.instructions);
    expect(from?.image?.text).toBe('node:22');
    expect(from?.image && slice(from.image.range)).toBe('no\\\nde:22');
    expect(from?.image?.tag && slice(from.image.tag.range)).toBe('22');
  });

  it('follows the escape directive', () => {
    const { file } = read('# escape=`\nFROM a `\n  AS b\nRUN dir C:\\\nRUN c\n');
    expect(froms(file.instructions)[0]?.stage?.text).toBe('b');
    expect(file.instructions.map((each) => each.arguments)).toEqual(['a   AS b', 'dir C:\\', 'c']);
  });

  it('takes the escape directive only from the top', () => {
    const { file } = read('FROM a\n# escape=`\nRUN b \\\n c\n');
    expect(file.instructions).toHaveLength(2);
  });

  it('reads BOM and characters outside the basic plane at exact offsets', () => {
    const { file, slice } = read('\uFEFF# 😀\nFROM a:😀 AS b\n');
    const [from] = froms(file.instructions);
    expect(from?.stage && slice(from.stage.range)).toBe('b');
    expect(file.comments).toHaveLength(1);
  });

  it.each([
    ['FROM\nFROM a\n', ['', 'a'], 1],
    ['FRO a\nFROM b\n', ['a', 'b'], 1],
    ['FROM a \\\n', ['a'], 0],
    ['FROM a AS\nRUN b\n', ['a AS', 'b'], 0],
    ['RUN <<EOF\nFROM a\n', ['<<EOF', 'a'], 1],
    ['', [], 0],
  ])('survives %j', (text, expected, errorCount) => {
    const { file } = read(text);
    expect(file.instructions.map((each) => each.arguments)).toEqual(expected);
    expect(file.errors).toHaveLength(errorCount);
  });

  it('does not take a here-string or a shift for a heredoc', () => {
    const { file } = read('RUN cat <<<EOF && echo $((a<<b))\nFROM a\n');
    expect(file.errors).toEqual([]);
    expect(file.instructions).toHaveLength(2);
  });

  it('gives ranges that nest and lie within the text, whatever the text', () => {
    const check = (text: string) => {
      const { file } = read(text);
      const expectWithin = (outer: TextRange, inner: TextRange | undefined) => {
        if (inner === undefined) return;
        expect(inner.start).toBeGreaterThanOrEqual(outer.start);
        expect(inner.end).toBeGreaterThanOrEqual(inner.start);
        expect(inner.end).toBeLessThanOrEqual(outer.end);
      };
      for (const { range } of [...file.errors, ...file.comments]) expectWithin(file.range, range);
      for (const instruction of file.instructions) {
        expectWithin(file.range, instruction.range);
        expectWithin(instruction.range, instruction.keywordRange);
        expectWithin(instruction.range, instruction.argumentsRange);
        if (instruction.kind === 'from') {
          const { image, platform, stage } = instruction;
          for (const word of [image, platform, stage]) expectWithin(instruction.argumentsRange, word?.range);
          if (image !== undefined) {
            for (const word of [image.name, image.tag, image.digest]) expectWithin(image.range, word?.range);
          }
        }
        if (instruction.kind === 'arg') {
          for (const variable of instruction.variables) {
            expectWithin(instruction.argumentsRange, variable.range);
            expectWithin(variable.range, variable.nameRange);
            expectWithin(variable.range, variable.defaultValue?.range);
          }
        }
      }
    };
    fc.assert(fc.property(randomText(), check), { numRuns: 2000 });
    fc.assert(fc.property(damagedText([sample, sample.replaceAll('\n', '\r\n')]), check), { numRuns: 2000 });
  });

  it.each([
    'FROM a\n',
    'RUN <<A\n',
    'a',
    '"',
    '\\\n',
    'FROM ${',
    '# c\n',
    'a ',
    '\0',
    'ARG A=1 \\\n',
    '@:',
    ' ',
    '\t',
    '\r',
  ])('ends for a megabyte of %j', (unit) => {
    const text = `FROM ${unit.repeat((1024 * 1024) / unit.length)}`;
    expect(parseDockerfile(text).range.end).toBe(text.length);
  });

  it('reads 10 MB completely', () => {
    const unit = `RUN echo ${'x'.repeat(1000)}\n`;
    const count = Math.ceil((10 * 1024 * 1024) / unit.length);
    const file = parseDockerfile(unit.repeat(count));
    expect(file.errors).toEqual([]);
    expect(file.instructions).toHaveLength(count);
  });

  it('ends for many heredocs that nothing closes', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `RUN <<A${index}`);
    expect(parseDockerfile(lines.join('\n')).instructions).toHaveLength(lines.length);
  });
});
