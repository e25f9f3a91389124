/** A path below `/subscriptions/{id}` taken apart. */
export interface ResourcePath {
  readonly subscription: string;
  /** Undefined for a list over the whole subscription. */
  readonly resourceGroup?: string;
  /** As the caller wrote it. */
  readonly namespace: string;
  /** Of the resource, of the listed resources or of the action's resource: in lower case, namespace included. */
  readonly type: string;
  /** One name for each level of the type; one fewer in a list. */
  readonly names: readonly string[];
  /** The id of the resource; of a list, the id of what is listed in. */
  readonly id: string;
  readonly isList: boolean;
}

/** The segments of a path, decoded; undefined where an escape in it is broken. */
export function segmentsOf(path: string): readonly string[] | undefined {
  try {
    return path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
  } catch {
    // A broken escape names nothing.
    return undefined;
  }
}

/** Takes the segments of a path such as `/subscriptions/{id}/resourceGroups/{name}/providers/…` apart; undefined where it is none. */
export function readResourcePath(segments: readonly string[]): ResourcePath | undefined {
  const providers = segments.findLastIndex((segment) => segment.toLowerCase() === 'providers');
  const subscription = segments[0]?.toLowerCase() === 'subscriptions' ? segments[1] : undefined;
  const namespace = segments[providers + 1];
  if (subscription === undefined || providers < 0 || namespace === undefined) return undefined;
  const resourceGroup = segments[2]?.toLowerCase() === 'resourcegroups' ? segments[3] : undefined;
  const below = segments.slice(providers + 2);
  const levels = below.filter((_, index) => index % 2 === 0);
  return {
    subscription: subscription.toLowerCase(),
    ...(resourceGroup !== undefined && { resourceGroup }),
    namespace,
    type: [namespace, ...levels].join('/').toLowerCase(),
    names: below.filter((_, index) => index % 2 === 1),
    id: `/${segments.join('/')}`,
    isList: below.length % 2 === 1,
  };
}
