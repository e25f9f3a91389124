import { displayName } from '../../design/display-name';
import { isAzurerm } from '../../design/is-azurerm';
import { stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { GatewaySkuZones } from '../../facts/gateway-skus';
import type { Fix } from '../../fixes/fix';
import { everyOption } from '../certainty';
import { isOneOf } from '../property-rule';
import type { Verdict } from '../verdict';
import { cannotTell, judgeProperty } from '../verdicts';
import type { RegionJudgement } from './region';
import { setProperty } from './zone-fixes';

const skuPath = 'properties.sku.name';

/** What tells VPN gateways from ExpressRoute gateways: both are virtual network gateways. */
export interface GatewayKind {
  readonly gatewayType: 'Vpn' | 'ExpressRoute';
  readonly zonesOf: (sku: string) => GatewaySkuZones;
  /** What stops with the gateway. */
  readonly traffic: string;
  /** The SKU to suggest where no SKU of the same size spans zones. */
  readonly smallest: string;
  /** A sentence about the SKUs that have a twin, with a space behind it; else empty. */
  readonly outlook: string;
}

/** Judges the SKU of a virtual network gateway of one kind; gateways of the other kind get no verdict. */
export function judgeGateway(resource: Resource, region: RegionJudgement, kind: GatewayKind): readonly Verdict[] {
  const type = valueAt(resource.body, 'properties.gatewayType');
  const isOfKind = type ? everyOption(type, (option) => isOneOf(option, [kind.gatewayType])) : false;
  if (isOfKind === false) return [];
  if (!valueAt(resource.body, skuPath)) return [];
  const verdict = judgeProperty(
    resource,
    skuPath,
    (value) => (kind.zonesOf(stringOf(value) ?? '').kind === 'zones' ? 'pass' : 'fail'),
    (value) => {
      const sku = stringOf(value);
      const zones = sku === undefined ? undefined : kind.zonesOf(sku);
      const twin = zones?.kind === 'without-zones' ? zones.twin : undefined;
      return {
        message:
          `${displayName(resource)} has a SKU without zones${sku ? `, ${sku}` : ''}. One zone outage in ${region.label} can stop ` +
          `${kind.traffic}.${region.note} ${advice(twin, kind)}`,
        deprecated: kind.gatewayType === 'Vpn',
        fixes: [changeSku(resource, twin ?? kind.smallest, twin !== undefined)],
      };
    },
  );
  return [
    verdict.kind === 'fail' && isOfKind !== true ? cannotTell(resource, 'properties.gatewayType', isOfKind) : verdict,
  ];
}

function advice(twin: string | undefined, kind: GatewayKind): string {
  return twin
    ? `${kind.outlook}Take ${twin}, which has the same size and spans zones.`
    : `No SKU of that size spans zones: re-create the gateway with ${kind.smallest} or a larger one.`;
}

function changeSku(resource: Resource, sku: string, hasSameSize: boolean): Fix {
  const hasTier = !isAzurerm(resource) && valueAt(resource.body, 'properties.sku.tier') !== undefined;
  return {
    title: hasSameSize ? `Change the SKU to ${sku}` : `Re-create it with ${sku}`,
    preferred: hasSameSize,
    safety: 'review',
    changes: [
      setProperty(resource, skuPath, sku),
      ...(hasTier ? [setProperty(resource, 'properties.sku.tier', sku)] : []),
    ],
  };
}
