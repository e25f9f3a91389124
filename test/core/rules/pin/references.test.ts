import { describe, expect, it } from 'vitest';
import { parseModuleSource } from '../../../../src/core/rules/pin/module-source';
import { parseUses } from '../../../../src/core/rules/pin/uses-reference';

describe('uses', () => {
  it.each([
    ['./.github/actions/set-up', { kind: 'local' }],
    ['../shared', { kind: 'local' }],
    ['docker://ghcr.io/contoso/scan:1', { kind: 'image', image: 'ghcr.io/contoso/scan:1' }],
    ['Actions/Checkout@v4', { kind: 'repository', owner: 'actions', path: 'Actions/Checkout', reference: 'v4' }],
    [
      'contoso/platform/.github/workflows/deploy.yml@main',
      {
        kind: 'repository',
        owner: 'contoso',
        path: 'contoso/platform/.github/workflows/deploy.yml',
        reference: 'main',
      },
    ],
    ['contoso/notify', { kind: 'repository', owner: 'contoso', path: 'contoso/notify', reference: undefined }],
  ])('reads %s', (text, target) => {
    expect(parseUses(text)).toEqual(target);
  });
});

describe('the source of a module', () => {
  it.each(['./own', '../own', '/srv/modules/own', '.\\own'])('%s is local', (source) => {
    expect(parseModuleSource(source)).toEqual({ kind: 'local' });
  });

  it.each([
    'Azure/avm-res-keyvault-vault/azurerm',
    'app.terraform.io/contoso/app/azurerm',
    'app.terraform.io/contoso/app/azurerm//modules/web',
    'registry.contoso.com:8443/contoso/app/azurerm',
  ])('%s is a registry', (source) => {
    expect(parseModuleSource(source)).toEqual({ kind: 'registry' });
  });

  it.each([
    ['git::https://github.com/contoso/network.git', undefined],
    ['git::https://github.com/contoso/network.git?ref=v1.2.3', 'v1.2.3'],
    ['git::ssh://git@github.com/contoso/network.git//hub?depth=1&ref=main', 'main'],
    ['git@github.com:contoso/network.git?ref=', undefined],
    ['github.com/contoso/network?ref=v1', 'v1'],
    ['bitbucket.org/contoso/network', undefined],
    ['https://dev.contoso.com/network.git//hub?ref=v2', 'v2'],
  ])('%s is a repository', (source, reference) => {
    expect(parseModuleSource(source)).toEqual({ kind: 'repository', reference, isMercurial: false });
  });

  it('may be a Mercurial repository', () => {
    expect(parseModuleSource('hg::http://contoso.com/network?rev=1.2')).toEqual({
      kind: 'repository',
      reference: '1.2',
      isMercurial: true,
    });
  });

  it.each(['https://contoso.com/network.zip', 's3::https://s3.contoso.com/network.zip'])(
    '%s is an archive',
    (source) => {
      expect(parseModuleSource(source)).toEqual({ kind: 'archive' });
    },
  );
});
