import type { Answer } from '../answer';
import type { EstateSource, SampleResource, SampleSubscription, SampleTenant } from '../estate/resource';
import type { Json } from '../json';
import type { ResourceStore } from '../resource-store';
import type { ApiVersions } from './api-versions';
import type { Operations } from './operations';
import type { ResourcePath } from './resource-path';

/** One request to Azure Resource Manager that may be answered: its token is good and its api version is known. */
export interface ArmCall {
  readonly method: string;
  readonly url: URL;
  readonly apiVersion: string;
  readonly body: Json | undefined;
  readonly tenant: SampleTenant;
}

/** A call about a resource or a list of them, in a subscription that the caller may read. */
export interface ResourceCall extends ArmCall {
  readonly path: ResourcePath;
  readonly subscription: SampleSubscription;
}

/** What the sample stands on. */
export interface ArmWorld {
  readonly source: EstateSource;
  readonly store: ResourceStore;
  readonly operations: Operations;
  readonly versions: ApiVersions;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How many entries a page of a list has. */
  readonly pageSize: number;
  /** The new slots that can still be found for a size, in a zone or regionally. */
  readonly freeSlots: (offer: {
    readonly region: string;
    readonly size: string;
    readonly zone: string | null;
  }) => number;
}

export type Handler = (call: ResourceCall, world: ArmWorld) => Answer;

/** Writes a resource the way its provider does. */
export type Presenter = (resource: SampleResource, call: ResourceCall, world: ArmWorld) => Json;
