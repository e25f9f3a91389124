import type { Rule } from '../rule';
import { judgeContainerImages } from './container-images';
import { pinInformation } from './pin-information';

export const containerImage: Rule = {
  ...pinInformation({
    subject: 'container-image',
    title: 'Pin the images of container groups',
    severity: 'warning',
    resourceTypes: ['Microsoft.ContainerInstance/containerGroups'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [],
    links: ['https://learn.microsoft.com/azure/container-registry/container-registry-image-tag-version'],
  }),
  subject: 'resource',
  check: (resource) =>
    judgeContainerImages(resource, ['properties.containers', 'properties.initContainers'], 'properties.image'),
};
