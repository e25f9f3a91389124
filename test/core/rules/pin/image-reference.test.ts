import { describe, expect, it } from 'vitest';
import { imageOfPieces, isFloatingImage, parseImageReference } from '../../../../src/core/rules/pin/image-reference';

describe('an image', () => {
  it.each([
    ['nginx', 'nginx', undefined, undefined],
    ['nginx:1.27.3', 'nginx', '1.27.3', undefined],
    ['localhost:5000/app', 'localhost:5000/app', undefined, undefined],
    ['localhost:5000/app:v1', 'localhost:5000/app', 'v1', undefined],
    ['mcr.microsoft.com/dotnet/sdk:8.0@sha256:ab', 'mcr.microsoft.com/dotnet/sdk', '8.0', 'sha256:ab'],
    ['app@sha256:ab', 'app', undefined, 'sha256:ab'],
    ['nginx:', 'nginx', '', undefined],
  ])('%s is taken apart', (text, repository, tag, digest) => {
    expect(parseImageReference(text)).toEqual({ repository, tag, digest });
  });

  it.each([
    'nginx',
    'nginx:',
    'nginx:latest',
    'nginx:LATEST',
    'nginx:latest-alpine3.19',
    'debian:stable-slim',
    'node:lts-alpine',
    'app:main',
    'app:nightly',
  ])('%s moves', (text) => {
    expect(isFloatingImage(parseImageReference(text))).toBe(true);
  });

  it.each(['nginx:1', 'ubuntu:24.04', 'app:main-1a2b3c4', 'app:latest@sha256:ab', 'app:dev-2024', 'debian:bookworm'])(
    '%s stays',
    (text) => {
      expect(isFloatingImage(parseImageReference(text))).toBe(false);
    },
  );
});

describe('an image with gaps', () => {
  it.each([
    ['a registry that is not known', [undefined, '/app:latest'], '…/app', 'latest'],
    ['a port behind it', [undefined, ':5000/app'], '…:5000/app', undefined],
    ['a name that is not known', ['contoso.azurecr.io/', undefined, ':1.2'], 'contoso.azurecr.io/…', '1.2'],
    ['no tag', [undefined, '/app'], '…/app', undefined],
  ])('is judged in spite of %s', (_, pieces, repository, tag) => {
    expect(imageOfPieces(pieces)).toEqual({ repository, tag, digest: undefined });
  });

  it('has a digest, whatever it is', () => {
    expect(imageOfPieces([undefined, '/app@sha256:', undefined])?.digest).toBeDefined();
  });

  it.each([
    ['nothing but a gap', [undefined]],
    ['a tag that is a gap', ['app:', undefined]],
    ['a tag that begins with a gap', ['node:', undefined, '-alpine']],
    ['a name that ends with a gap', ['contoso.azurecr.io/', undefined]],
    ['a registry alone', [undefined, '/']],
  ])('cannot be judged by %s', (_, pieces) => {
    expect(imageOfPieces(pieces)).toBeUndefined();
  });
});
