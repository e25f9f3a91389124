import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import type { SnippetIdea } from '../snippet';
import { gap, type SnippetText, symbol, text } from '../snippet-text';
import { serviceType } from './service';

const type = armType(`${serviceType}/backends`);
const service = bicep.existing('apiManagement', serviceType, 'the API Management service');
const first = symbol('firstModels');
const second = symbol('secondModels');
const firstEndpoint = bicep.parameter('firstEndpoint', 'string', 'Address of the AI account of the first region.');
const secondEndpoint = bicep.parameter('secondEndpoint', 'string', 'Address of the AI account of the second region.');

function backend(name: typeof first, called: string, endpoint: typeof firstEndpoint): SnippetText {
  return text`
    resource ${name} '${type}' = {
      parent: ${service}
      name: '${called}'
      properties: {
        type: 'Single'
        protocol: 'http'
        url: '\${${endpoint}}openai'
        tls: {
          validateCertificateChain: true
          validateCertificateName: true
        }
        circuitBreaker: {
          rules: [
            {
              name: 'busy-or-down'
              acceptRetryAfter: true
              tripDuration: 'PT1M'
              failureCondition: {
                count: 3
                interval: 'PT1M'
                statusCodeRanges: [
                  {
                    min: 429
                    max: 429
                  }
                  {
                    min: 500
                    max: 599
                  }
                ]
              }
            }
          ]
        }
      }
    }
  `;
}

/** Models of two regions behind one name. */
export const apiManagementAiBackends: SnippetIdea = {
  prefix: 'fl-api-management-models',
  title: 'Models of two regions as one backend, with circuit breakers',
  description:
    'Calls go to the first region, and to the second while the first one is busy or down. A circuit breaker takes a region out for a minute, or as long as it asks for.',
  section: 17,
  mends: [],
  variants: {
    bicep: text`
      ${backend(first, 'models-first', firstEndpoint)}

      ${backend(second, 'models-second', secondEndpoint)}

      resource ${symbol('models')} '${type}' = {
        parent: ${service}
        name: '${gap('name', 'models')}'
        properties: {
          type: 'Pool'
          pool: {
            services: [
              {
                id: ${first}.id
                priority: 1
                weight: 1
              }
              {
                id: ${second}.id
                priority: 2
                weight: 1
              }
            ]
          }
        }
      }
    `,
  },
};
