import { describe, expect, it } from 'vitest';
import { readContainerBuild } from '../../../../src/core/readers/dockerfile/read-container-build';
import { parseDockerfile } from '../../../../src/core/syntax/dockerfile/parse-dockerfile';

function read(text: string) {
  return readContainerBuild({ path: 'Dockerfile', text, language: 'dockerfile' }, parseDockerfile(text));
}

function baseImages(text: string) {
  return read(text).containerBuilds[0]?.baseImages ?? [];
}

describe('the base images of a Dockerfile', () => {
  it('are named, with their stages and places', () => {
    const text = 'FROM --platform=linux/amd64 node:22 AS build\nFROM scratch\n';
    const images = baseImages(text);
    expect(images).toMatchObject([
      { image: 'node:22', written: 'node:22', stage: 'build', fromStage: false },
      { image: 'scratch', stage: undefined, fromStage: false },
    ]);
    expect(images.map(({ range }) => text.slice(range.start, range.end))).toEqual(['node:22', 'scratch']);
  });

  it('may be earlier stages, whatever their case, but not later ones', () => {
    const images = baseImages('FROM later AS first\nFROM FIRST AS later\nFROM later\n');
    expect(images.map(({ fromStage }) => fromStage)).toEqual([false, true, true]);
  });

  it.each([
    ['the default of a build argument', 'ARG TAG=22\nFROM node:$TAG\n', 'node:22'],
    ['a default in its place', 'FROM node:${TAG:-22}\n', 'node:22'],
    ['no default', 'ARG TAG\nFROM node:${TAG}\n', undefined],
    ['an argument that is declared too late', 'FROM a\nARG TAG=22\nFROM node:${TAG}\n', undefined],
  ])('take %s', (_, text, image) => {
    expect(baseImages(text).at(-1)?.image).toBe(image);
  });

  it('keep what is written', () => {
    expect(baseImages('ARG TAG=22\nFROM node:$TAG\n')).toMatchObject([{ written: 'node:$TAG' }]);
  });

  it('may be a stage that a build argument names', () => {
    expect(baseImages('ARG BASE=build\nFROM node:22 AS build\nFROM $BASE\n').at(-1)?.fromStage).toBe(true);
  });

  it('are left out where none is written yet', () => {
    const design = read('# a test\nFROM\n');
    expect(design.containerBuilds).toEqual([{ file: 'Dockerfile', baseImages: [] }]);
    expect(design.problems).toMatchObject([{ file: 'Dockerfile' }]);
    expect(design.comments).toMatchObject([{ file: 'Dockerfile', text: '# a test' }]);
  });
});
