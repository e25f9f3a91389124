import { describe, expect, it } from 'vitest';
import { actionImage } from '../../../../src/core/rules/pin/action-image';
import { containerAppImage } from '../../../../src/core/rules/pin/container-app-image';
import { dockerfileBaseImage } from '../../../../src/core/rules/pin/dockerfile-base-image';
import { failuresIn, judgeTexts, mendText } from '../../../support/judge-text';

const path = '.github/workflows/test.yml';

function job(lines: string): string {
  return `on: push\njobs:\n  test:\n${lines}    steps: []\n`;
}

describe('images of workflows', () => {
  it.each([
    ['a bare image', '    container: node\n', '    container: node:22.12.0\n'],
    ['a quoted one', '    container: "node:latest"\n', '    container: "node:22.12.0"\n'],
    [
      'one of a service',
      '    services:\n      db:\n        image: postgres\n',
      '    services:\n      db:\n        image: postgres:17.2\n',
    ],
    [
      'one whose registry is not known',
      '    container: ${{ vars.REGISTRY }}/tools:latest\n',
      '    container: ${{ vars.REGISTRY }}/tools:1.0.0\n',
    ],
  ])('get a tag: %s', (_, before, after) => {
    expect(mendText(actionImage, path, job(before))).toBe(job(after));
  });

  it('get a tag behind docker://', () => {
    const text = 'on: push\njobs:\n  test:\n    steps:\n      - uses: docker://alpine\n';
    expect(mendText(actionImage, path, text)).toBe(text.replace('alpine', 'alpine:3.21.0'));
  });

  it('point at the image alone', () => {
    const text = 'on: push\njobs:\n  test:\n    steps:\n      - uses: docker://alpine:latest\n';
    const [finding] = failuresIn(actionImage, path, text);
    expect(finding && text.slice(finding.at.range.start, finding.at.range.end)).toBe('alpine:latest');
  });

  it('get no fix where they do not stand in one piece', () => {
    const [finding] = failuresIn(actionImage, path, job('    container:\n      image: >-\n        node\n'));
    expect(finding?.fixes).toEqual([]);
  });
});

describe('base images', () => {
  it('get a tag where they stand', () => {
    const text = 'FROM --platform=linux/amd64 mcr.microsoft.com/dotnet/sdk AS build\n';
    expect(mendText(dockerfileBaseImage, 'Dockerfile', text)).toBe(text.replace('sdk', 'sdk:8.0.404'));
  });

  it('get no fix where a build argument gives them', () => {
    const [finding] = failuresIn(dockerfileBaseImage, 'Dockerfile', 'ARG TAG=latest\nFROM node:${TAG}\n');
    expect(finding?.message).toContain('node at the tag latest');
    expect(finding?.fixes).toEqual([]);
  });

  it('keep the registry that is not known', () => {
    const text = 'ARG REGISTRY\nFROM $REGISTRY/tools:latest\n';
    expect(mendText(dockerfileBaseImage, 'Dockerfile', text)).toBe(text.replace('latest', '1.0.0'));
  });
});

describe('the image of a container app', () => {
  const app = (image: string, before = '') =>
    `${before}resource a 'Microsoft.App/containerApps@2025-01-01' = {\n  name: 'ca'\n  properties: {\n    template: {\n      containers: [\n        { name: 'a', image: ${image} }\n      ]\n    }\n  }\n}\n`;
  const verdictOf = (text: string) =>
    judgeTexts(containerAppImage, { 'main.bicep': text }).findings.map(
      ({ verdict, fixes }) => `${verdict} ${fixes.length}`,
    );

  it.each([
    ['a text', app("'app'"), 'fail 1'],
    ['a registry that is not known', app("'${r}/app:latest'", 'param r string\n'), 'fail 0'],
    ['a tag that is not known', app("'app:${t}'", 'param t string\n'), 'unknown 0'],
    ['a tag that has a default', app("'app:${t}'", "param t string = 'latest'\n"), 'fail 1'],
    ['a choice of which one option moves', app("p ? 'app:1.2' : 'app:latest'", 'param p bool\n'), 'unknown 0'],
    ['a choice of which all options move', app("p ? 'app' : 'app:latest'", 'param p bool\n'), 'fail 0'],
    ['a choice of which none moves', app("p ? 'app:1.2' : 'app:1.3'", 'param p bool\n'), 'pass 0'],
  ])('is judged by %s', (_, text, expected) => {
    expect(verdictOf(text)).toEqual([expected]);
  });
});
