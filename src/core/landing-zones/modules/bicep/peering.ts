import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** One half of a peering; it carries traffic once the other half is there. */
export const peeringBicep = sourceText`
  // One half of a peering; it carries traffic once the other half is there.

  @description('Name of the virtual network on this side.')
  param networkName string

  @description('Resource id of the virtual network on the other side.')
  param remoteNetworkId string

  resource network '${armType('Microsoft.Network/virtualNetworks')}' existing = {
    name: networkName
  }

  resource peering '${armType('Microsoft.Network/virtualNetworks/virtualNetworkPeerings')}' = {
    parent: network
    name: 'peer-to-\${last(split(remoteNetworkId, '/'))}'
    properties: {
      remoteVirtualNetwork: {
        id: remoteNetworkId
      }
      allowVirtualNetworkAccess: true
      allowForwardedTraffic: true
      allowGatewayTransit: true
      useRemoteGateways: false
    }
  }
`;
