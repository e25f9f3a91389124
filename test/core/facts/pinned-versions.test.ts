import { describe, expect, it } from 'vitest';
import { isFirstPartyOwner, knownActionCommit } from '../../../src/core/facts/action-commits';
import { knownImageTag } from '../../../src/core/facts/image-tags';
import { isPreviewOnly } from '../../../src/core/facts/preview-only-types';
import { fullRuntimeVersion, isFullRuntimeVersion, setupActionFor } from '../../../src/core/facts/setup-actions';
import { knownProvider } from '../../../src/core/facts/terraform-providers';
import { isFloatingImage, parseImageReference } from '../../../src/core/rules/pin/image-reference';
import { isFullCommit, shapeOfConstraint } from '../../../src/core/rules/pin/version-shape';

describe('commits of actions', () => {
  it('are known by tag, with the most exact tag', () => {
    expect(knownActionCommit('actions/checkout', 'v4')).toEqual({
      commit: '11d5960a326750d5838078e36cf38b85af677262',
      tag: 'v4.4.0',
    });
    expect(knownActionCommit('actions/checkout', 'v4.3.1')).toEqual({
      commit: '34e114876b0b11c390a56381ad16ebd13914f8d5',
      tag: 'v4.3.1',
    });
  });

  it('are those of the repository, whatever the path and case', () => {
    const known = knownActionCommit('actions/cache', 'v2');
    expect(known).toBeDefined();
    expect(knownActionCommit('Actions/Cache/restore', 'v2')).toEqual(known);
  });

  it('are known by their beginning', () => {
    expect(knownActionCommit('actions/checkout', '34e1148')?.tag).toBe('v4.3.1');
  });

  it.each([
    ['contoso/notify', 'v1'],
    ['actions/checkout', 'main'],
    ['actions/checkout', 'v99'],
    ['actions/checkout', '34e114'],
    ['constructor', 'v1'],
  ])('are not known of %s at %s', (path, reference) => {
    expect(knownActionCommit(path, reference)).toBeUndefined();
  });

  it.each([
    'actions/checkout',
    'actions/setup-node',
    'azure/login',
    'docker/build-push-action',
    'hashicorp/setup-terraform',
  ])('are full: %s', (path) => {
    const commits = ['v1', 'v2', 'v3', 'v4'].flatMap((tag) => knownActionCommit(path, tag)?.commit ?? []);
    expect(commits.length).toBeGreaterThan(0);
    expect(commits.filter((commit) => !isFullCommit(commit))).toEqual([]);
  });

  it('tell owners that are GitHub and Microsoft', () => {
    expect(['actions', 'azure', 'contoso', 'docker'].map(isFirstPartyOwner)).toEqual([true, true, false, false]);
  });
});

describe('setup actions', () => {
  it('are known whatever their case', () => {
    expect(setupActionFor('Azure/CLI')?.tool).toBe('the Azure CLI');
    expect(setupActionFor('contoso/setup-python')).toBeUndefined();
    expect(setupActionFor('toString')).toBeUndefined();
  });

  it.each([
    ['Python', '3.11', '3.11.9'],
    ['Python', '3.x', '3.13.1'],
    ['Python', '^3.10', '3.10.16'],
    ['Node.js', 'lts/*', '22.12.0'],
    ['Node.js', 'lts/jod', '22.12.0'],
    ['Node.js', 'v20', '20.18.1'],
    ['.NET', '8.0.x', '8.0.404'],
    ['Java', '17', '17.0.13'],
    ['Terraform', 'latest', '1.10.3'],
    ['Python', '2.7', undefined],
    ['kubectl', 'latest', undefined],
  ])('%s %s starts from %s', (tool, version, full) => {
    expect(fullRuntimeVersion(tool, version)).toBe(full);
    if (full !== undefined) expect(isFullRuntimeVersion(full)).toBe(true);
  });
});

describe('tags of images', () => {
  it.each(['nginx', 'library/nginx', 'docker.io/library/nginx', 'docker.io/nginx', 'mcr.microsoft.com/dotnet/sdk'])(
    'are known: %s',
    (repository) => {
      const tag = knownImageTag(repository);
      expect(tag).toMatch(/\d/);
      expect(isFloatingImage(parseImageReference(`${repository}:${tag}`))).toBe(false);
    },
  );

  it.each(['contoso.azurecr.io/nginx', 'contoso/nginx', 'valueOf'])('are not known: %s', (repository) => {
    expect(knownImageTag(repository)).toBeUndefined();
  });
});

describe('providers', () => {
  it.each(['azurerm', 'azapi', 'azuread', 'random', 'time'])('have a source and an upper end: %s', (name) => {
    const known = knownProvider(name);
    expect(known?.source).toMatch(new RegExp(`^\\w+/${name}$`));
    expect(shapeOfConstraint(known?.constraint ?? '')).toBe('bounded');
  });

  it('are known by name only', () => {
    expect(knownProvider('contoso')).toBeUndefined();
    expect(knownProvider('toString')).toBeUndefined();
  });
});

describe('types in preview only', () => {
  it.each([
    ['Microsoft.DevHub/templates', true],
    ['microsoft.devhub/TEMPLATES', true],
    ['Microsoft.DevHub/templates/children', true],
    ['Microsoft.Storage/storageAccounts', false],
    ['Microsoft.DevHub', false],
    ['Contoso.Toys/trains', false],
  ])('%s: %s', (type, expected) => {
    expect(isPreviewOnly(type)).toBe(expected);
  });
});
