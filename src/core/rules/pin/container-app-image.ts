import type { Rule } from '../rule';
import { judgeContainerImages } from './container-images';
import { pinInformation } from './pin-information';

export const containerAppImage: Rule = {
  ...pinInformation({
    subject: 'container-app-image',
    title: 'Pin the images of container apps',
    severity: 'warning',
    resourceTypes: ['Microsoft.App/containerApps'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [],
    links: ['https://learn.microsoft.com/azure/container-apps/revisions'],
  }),
  subject: 'resource',
  check: (resource) =>
    judgeContainerImages(resource, ['properties.template.containers', 'properties.template.initContainers'], 'image'),
};
