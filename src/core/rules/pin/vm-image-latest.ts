import { displayName } from '../../design/display-name';
import { stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { type Fix, Placeholder } from '../../fixes/fix';
import type { Rule } from '../rule';
import type { Verdict } from '../verdict';
import { failAt, judgeProperty } from '../verdicts';
import { pinInformation } from './pin-information';

const versionPath = 'properties.storageProfile.imageReference.version';

export const virtualMachineImageLatest: Rule = {
  ...pinInformation({
    subject: 'vm-image-latest',
    title: 'Name the exact version of a machine image',
    severity: 'information',
    resourceTypes: ['Microsoft.Compute/virtualMachines'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: ['bicep:use-stable-vm-image'],
    links: ['https://learn.microsoft.com/azure/virtual-machines/linux/cli-ps-findimage'],
  }),
  subject: 'resource',
  check: (resource) => [...judgePreview(resource), ...judgeVersion(resource)],
};

/** A preview offer or SKU weighs more than a version that moves: it may vanish. */
function judgePreview(resource: Resource): readonly Verdict[] {
  return ['offer', 'sku'].flatMap((name) => {
    const path = `properties.storageProfile.imageReference.${name}`;
    const text = stringOf(valueAt(resource.body, path));
    if (text === undefined || !/(?:^|[-_])preview(?:$|[-_])/i.test(text)) return [];
    const released = text.replace(/[-_]preview$/i, '');
    return [
      failAt(resource, path, {
        message:
          `${displayName(resource)} starts from the preview image ${text}. A preview can be withdrawn, and then the machine ` +
          'cannot be created again. Use the image that left preview.',
        severity: 'warning',
        fixes: released === text ? [] : [useRelease(resource, path, released)],
      }),
    ];
  });
}

function useRelease(resource: Resource, path: string, value: string): Fix {
  return {
    title: `Use ${value}`,
    preferred: true,
    safety: 'review',
    changes: [{ kind: 'set-property', resource, path, value }],
  };
}

function judgeVersion(resource: Resource): readonly Verdict[] {
  if (valueAt(resource.body, versionPath) === undefined) return [];
  return [
    judgeProperty(
      resource,
      versionPath,
      (value) => (stringOf(value)?.toLowerCase() === 'latest' ? 'fail' : 'pass'),
      () => ({
        message:
          `${displayName(resource)} starts from whatever image version is newest on the day. Machines created at different ` +
          'times differ, and a re-created one may not be the one that was tested. Name the exact version.',
        fixes: [
          {
            title: 'Name the exact version',
            preferred: true,
            safety: 'review',
            changes: [{ kind: 'set-property', resource, path: versionPath, value: new Placeholder('1.0.0') }],
          },
        ],
      }),
    ),
  ];
}
