import { array } from '../../../design/make-value';
import type { Value } from '../../../design/value';
import { fingerprint } from '../equality';
import { limits } from '../limits';
import { tooLarge } from '../value-access';
import { badCall, type CallSite, type FunctionTable, itemsOf, openReason, strict } from './terraform-function';
import { setOf } from './type-functions';

interface Prints {
  readonly items: readonly Value[];
  readonly prints: ReadonlySet<string>;
}

/** The items with what tells them apart; a value where that cannot be told. */
function printsOf(list: Value, site: CallSite): Prints | Value {
  const items = itemsOf(list);
  if (!items) return badCall(site);
  const prints = new Set<string>();
  for (const item of items) {
    const print = fingerprint(item);
    if (print === undefined) return openReason(item) ?? badCall(site);
    prints.add(print);
  }
  return { items, prints };
}

function setOperation(
  keep: (inFirst: boolean, inAllOthers: boolean, inAnyOther: boolean) => boolean,
): FunctionTable[string] {
  return strict((args, site) => {
    const sets: Prints[] = [];
    for (const arg of args) {
      const prints = printsOf(arg, site);
      if ('kind' in prints) return prints;
      sets.push(prints);
    }
    const [first, ...others] = sets;
    if (!first) return badCall(site);
    const items = sets
      .flatMap((set) => set.items)
      .filter((item) => {
        const print = fingerprint(item) ?? '';
        return keep(
          first.prints.has(print),
          others.every((set) => set.prints.has(print)),
          others.some((set) => set.prints.has(print)),
        );
      });
    return items.length > limits.items ? tooLarge(site.source) : setOf(array(items, site.source), site);
  });
}

function product(args: readonly Value[], site: CallSite): Value {
  let rows: (readonly Value[])[] = [[]];
  for (const arg of args) {
    const items = itemsOf(arg);
    if (!items) return badCall(site);
    if (rows.length * items.length > limits.items) return tooLarge(site.source);
    rows = rows.flatMap((row) => items.map((item) => [...row, item]));
  }
  return array(
    rows.map((row) => array(row, site.source)),
    site.source,
  );
}

export const setFunctions: FunctionTable = {
  setunion: setOperation(() => true),
  setintersection: setOperation((inFirst, inAllOthers) => inFirst && inAllOthers),
  setsubtract: setOperation((inFirst, _, inAnyOther) => inFirst && !inAnyOther),
  setsymmetricdifference: setOperation((inFirst, _, inAnyOther) => inFirst !== inAnyOther),
  setproduct: strict(product),
};
