import type { Transport } from '../transport/transport';
import { SampleCloud, type SampleTransportOptions } from './sample-cloud';

/**
 * A transport that answers as Azure Resource Manager, Resource Graph and the Retail Prices API do, about an estate that
 * nobody owns. It takes any origin. Tokens come from `sampleToken`.
 */
export function createSampleTransport(options: SampleTransportOptions = {}): Transport {
  const cloud = new SampleCloud(options);
  return (request) => cloud.send(request);
}
