import { literal, textSource, unknown } from '../../design/make-value';
import type { UnknownValue, Value } from '../../design/value';
import type { LoopHeader } from '../../syntax/bicep/expression-nodes';
import { type BicepScope, withLocals } from './bicep-scope';

/** The scope of one round of a loop. `index` is undefined where it is not known which round it is. */
export function loopScope(header: LoopHeader, scope: BicepScope, item: Value, index: number | undefined): BicepScope {
  const locals = new Map([[header.item.name, item]]);
  if (header.index) {
    const source = textSource(scope.file, header.index.range);
    const known =
      index === undefined
        ? unknown('unsupported', 'the items of the loop are not known', source)
        : literal(index, source);
    locals.set(header.index.name, known);
  }
  return withLocals(scope, locals);
}

/** What the item of a loop is where the items of `iterable` are not known. */
export function unknownItem(header: LoopHeader, iterable: Value, file: string): UnknownValue {
  const source = textSource(file, header.item.range);
  const reason =
    iterable.kind === 'unknown' ? iterable.reason : iterable.kind === 'array' ? iterable.rest?.reason : undefined;
  return unknown(reason?.code ?? 'unsupported', reason?.text ?? 'the items of the loop are not known', source);
}
