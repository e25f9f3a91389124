import type { Design } from './design';
import { resolveReference } from './links';
import { stringOf } from './read-value';
import type { Resource } from './resource';
import { resourceByKey } from './resource-index';
import type { Value } from './value';

/** What the code tells of which resource of Azure a declaration means. Texts are as written; Azure compares without case. */
export interface ResourceIdentity {
  /** Canonical ARM type. */
  readonly type: string;
  /** A name for each level of the type, the own one last; undefined where the code does not tell it. */
  readonly names: readonly (string | undefined)[];
  readonly resourceGroup: string | undefined;
  readonly subscriptionId: string | undefined;
}

interface Place {
  readonly names: readonly string[];
  readonly resourceGroup: string | undefined;
  readonly subscriptionId: string | undefined;
}

const nowhere: Place = { names: [], resourceGroup: undefined, subscriptionId: undefined };
const resourceGroupType = 'microsoft.resources/resourcegroups';
/** Children of children go no deeper than this in Azure. */
const deepestChild = 8;

/** Tells where a resource of a design lies, as far as its name, parents, scope and resource group argument say. */
export function identityOf(design: Design, resource: Resource): ResourceIdentity {
  return identityAt(design, resource, 0);
}

function identityAt(design: Design, resource: Resource, depth: number): ResourceIdentity {
  const levels = Math.max(1, resource.type.split('/').length - 1);
  const own = stringOf(resource.name)?.split('/') ?? [undefined];
  const parent =
    resource.parent === undefined || depth >= deepestChild ? undefined : resourceByKey(design, resource.parent);
  const above = parent && identityAt(design, parent, depth + 1);
  const given = resource.terraform?.parent;
  const stated = placeOfId(stringOf(resource.scope)) ?? placeOfId(stringOf(given)) ?? nowhere;
  const parentName = stringOf(given);
  const parentNames =
    above?.names ?? (stated.names.length > 0 || parentName === undefined ? stated.names : [parentName]);
  const names = [...(own.length >= levels ? [] : parentNames), ...own];
  const scope = scopeOf(design, resource.scope);
  const group = resource.terraform?.resourceGroup;
  return {
    type: resource.type,
    names: [...Array<undefined>(Math.max(0, levels - names.length)).fill(undefined), ...names].slice(-levels),
    resourceGroup: stated.resourceGroup ?? stringOf(group) ?? scope.resourceGroup ?? above?.resourceGroup,
    subscriptionId: stated.subscriptionId ?? scope.subscriptionId ?? above?.subscriptionId,
  };
}

/** A resource group that is named by `resourceGroup(…)`, or that the design declares. */
function scopeOf(design: Design, scope: Value | undefined): Place {
  if (scope?.kind !== 'unknown' || scope.reference?.type?.toLowerCase() !== resourceGroupType) return nowhere;
  const { reference } = scope;
  const name = stringOf(reference.name) ?? stringOf(resolveReference(design, reference)?.name);
  return { names: [], resourceGroup: name, subscriptionId: stringOf(reference.subscription) };
}

/** What a literal resource id says of what lies in it or below it; undefined for any other text. */
function placeOfId(id: string | undefined): Place | undefined {
  if (id === undefined || !/^\/subscriptions\//i.test(id)) return undefined;
  const segments = id.split('/').filter((segment) => segment !== '');
  const provider = segments.findLastIndex((segment) => segment.toLowerCase() === 'providers');
  const isGroup = segments[2]?.toLowerCase() === 'resourcegroups';
  return {
    subscriptionId: segments[1],
    resourceGroup: isGroup ? segments[3] : undefined,
    names: provider < 0 ? [] : segments.slice(provider + 2).filter((_, index) => index % 2 === 1),
  };
}
