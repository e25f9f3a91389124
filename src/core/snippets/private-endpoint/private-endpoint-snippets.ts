import type { SnippetIdea } from '../snippet';
import { privateEndpointToAny } from './any-service';
import { privateEndpointTo } from './endpoint';
import { privateEndpointOfAnotherOwner } from './of-another-owner';
import { privateEndpointQueries } from './queries';
import { privateServices } from './services';
import { privateEndpointByModule } from './verified-module';
import { privateDnsZoneGroup, privateDnsZoneLinkedToHub } from './zones';

/** Ways to services that are closed to the internet, and the names that lead there (sections 15 and 16 of the domain). */
export const privateEndpointSnippets: readonly SnippetIdea[] = [
  privateEndpointToAny,
  ...privateServices.map(privateEndpointTo),
  privateEndpointByModule,
  privateEndpointOfAnotherOwner,
  privateDnsZoneLinkedToHub,
  privateDnsZoneGroup,
  ...privateEndpointQueries,
];
