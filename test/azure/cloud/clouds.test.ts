import { describe, expect, it } from 'vitest';
import {
  chinaCloud,
  cloudNamed,
  portalUrl,
  publicCloud,
  usGovernmentCloud,
} from '../../../src/azure/cloud/azure-cloud';
import { customCloud } from '../../../src/azure/cloud/custom-cloud';
import { cloudOfSettings } from '../../../src/azure/cloud/sovereign-cloud-settings';

describe('clouds by name', () => {
  it.each([
    ['public', publicCloud],
    ['AzureCloud', publicCloud],
    ['US-Government', usGovernmentCloud],
    ['AzureUSGovernment', usGovernmentCloud],
    ['china', chinaCloud],
    ['AzureChinaCloud', chinaCloud],
    ['constructor', undefined],
    ['mars', undefined],
  ])('%s', (name, cloud) => {
    expect(cloudNamed(name)).toBe(cloud);
  });

  it('know the page of a resource in their portals', () => {
    expect(portalUrl(publicCloud, 'subscriptions/s/x', 'contoso.com')).toBe(
      'https://portal.azure.com/#@contoso.com/resource/subscriptions/s/x',
    );
    expect(portalUrl(chinaCloud, '/subscriptions/s/x')).toBe('https://portal.azure.cn/#resource/subscriptions/s/x');
  });
});

describe('a cloud of its own', () => {
  it('is known by its endpoint alone', () => {
    expect(customCloud({ resourceManager: 'https://management.local.azurestack.external/' })).toEqual({
      cloud: {
        name: 'custom',
        resourceManager: 'https://management.local.azurestack.external',
        authority: 'https://login.microsoftonline.com',
        scope: 'https://management.local.azurestack.external/.default',
        portal: null,
        hasRetailPrices: false,
      },
    });
  });

  it.each([
    'http://localhost:8080',
    'http://127.0.0.1:1',
    'http://127.8.9.1',
    'http://[::1]:9',
    'https://arm.contoso.com',
  ])('may be at %s', (resourceManager) => {
    expect(customCloud({ resourceManager })).toMatchObject({ cloud: { resourceManager } });
  });

  it.each([
    'http://arm.contoso.com',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://0.0.0.0',
  ])('may not be at %s, where others could read the token', (resourceManager) => {
    expect(customCloud({ resourceManager })).toEqual({ problem: expect.stringContaining('plain http') });
  });

  it.each(['management.contoso.com', '', 'ftp://contoso.com', 'file:///etc'])(
    'cannot be at `%s`',
    (resourceManager) => {
      expect(customCloud({ resourceManager })).toEqual({ problem: expect.stringContaining('no https URL') });
    },
  );

  it('takes no user name, query or fragment', () => {
    expect(customCloud({ resourceManager: 'https://user:secret@contoso.com' })).toEqual({
      problem: 'The Resource Manager endpoint must be a plain URL without user name, query or fragment.',
    });
  });
});

describe("the editor's settings", () => {
  it.each([
    [{}, publicCloud],
    [{ environment: '' }, publicCloud],
    [{ environment: null, customEnvironment: 7 }, publicCloud],
    [{ environment: 'USGovernment' }, usGovernmentCloud],
    [{ environment: 'ChinaCloud' }, chinaCloud],
  ])('%j name a cloud', (settings, cloud) => {
    expect(cloudOfSettings(settings)).toEqual({ cloud });
  });

  it('describe one of their own', () => {
    const customEnvironment = {
      name: 'Contoso Stack',
      portalUrl: 'https://portal.contoso.local/',
      managementEndpointUrl: 'https://management.contoso.local',
      resourceManagerEndpointUrl: 'https://arm.contoso.local/',
      activeDirectoryEndpointUrl: 'https://login.contoso.local/',
      activeDirectoryResourceId: 'https://arm.contoso.local/audience/',
    };
    expect(cloudOfSettings({ environment: 'custom', customEnvironment })).toEqual({
      cloud: {
        name: 'Contoso Stack',
        resourceManager: 'https://arm.contoso.local',
        authority: 'https://login.contoso.local',
        scope: 'https://arm.contoso.local/audience/.default',
        portal: 'https://portal.contoso.local',
        hasRetailPrices: false,
      },
    });
  });

  it.each([
    [{ environment: 'Mars' }, 'microsoft-sovereign-cloud.environment is `Mars`'],
    [{ environment: 'custom' }, 'has no resourceManagerEndpointUrl'],
    [{ environment: 'custom', customEnvironment: { resourceManagerEndpointUrl: 'http://a.example' } }, 'plain http'],
  ])('%j say what is wrong', (settings, problem) => {
    expect(cloudOfSettings(settings)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
