import type { ResourceIdentity } from '../../core/design/resource-identity';
import { idKey } from '../rows/resource-id';
import type { LiveIndex } from './live-index';
import type { LiveItem } from './live-item';

/** What a declaration means in Azure, in all the ways and instances in which it is deployed. */
export interface Twins {
  /** Those that are certain: told apart by the code, or chosen. */
  readonly matched: readonly LiveItem[];
  /** Those that cannot be told apart: one of them is meant. */
  readonly candidates: readonly LiveItem[];
  /** The one live item of each identity that is certain, by its position; undefined for others. */
  readonly byInstance: readonly (LiveItem | undefined)[];
  readonly isChosen: boolean;
}

/**
 * Finds the live twins of one declaration. Where several can be meant by one identity all are candidates: nothing is guessed.
 * @param identities one for each way and instance in which the declaration is deployed.
 * @param chosenId what a person chose; without effect while it is not in the estate.
 */
export function joinDeclaration(identities: readonly ResourceIdentity[], index: LiveIndex, chosenId?: string): Twins {
  const chosen = chosenId === undefined ? undefined : index.find(chosenId);
  if (chosen) return { matched: [chosen], candidates: [], byInstance: identities.map(() => chosen), isChosen: true };
  const found = identities.map((identity) => index.candidates(identity));
  const byInstance = found.map((items) => (items.length === 1 ? items[0] : undefined));
  const matched = distinct(byInstance.filter((item) => item !== undefined));
  const certain = new Set(matched.map(({ id }) => idKey(id)));
  const candidates = distinct(found.filter((items) => items.length > 1).flat());
  return {
    matched,
    candidates: candidates.filter(({ id }) => !certain.has(idKey(id))),
    byInstance,
    isChosen: false,
  };
}

function distinct(items: readonly LiveItem[]): readonly LiveItem[] {
  return [...new Map(items.map((item) => [idKey(item.id), item])).values()];
}
