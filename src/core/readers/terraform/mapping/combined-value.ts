import type { Location } from '../../../design/location';
import { defaultSource, literal } from '../../../design/make-value';
import type { Property, Scalar, Value } from '../../../design/value';
import { unknownFrom } from '../../../evaluate/terraform/annotated-value';
import { openReason } from '../../../evaluate/terraform/functions/terraform-function';
import { limits } from '../../../evaluate/terraform/limits';
import { oneOf } from '../../../evaluate/terraform/options';
import type { CombinedMapping } from './resource-mapping';

/**
 * The ARM scalar that several arguments make up; where one is a choice, so is the result. It has the place of the last
 * argument that is written. Undefined where nothing is sent.
 */
export function combinedValue(
  mapping: CombinedMapping,
  written: readonly (Property | undefined)[],
  owner: Location,
): Value | undefined {
  const source =
    written.findLast((property) => property !== undefined)?.value.source ?? defaultSource(owner.file, owner.range);
  let rows: (readonly (Scalar | undefined)[])[] = [[]];
  for (const property of written) {
    const scalars: (Scalar | undefined)[] = [];
    const value = property?.value;
    for (const option of value?.kind === 'choice' ? value.options : [value]) {
      if (option && option.kind !== 'literal') {
        const reason = openReason(option);
        return reason && { ...unknownFrom(reason), source };
      }
      scalars.push(option?.value ?? undefined);
    }
    if (rows.length * scalars.length > limits.options) return undefined;
    rows = rows.flatMap((row) => scalars.map((scalar) => [...row, scalar]));
  }
  const results = rows.map((row) => mapping.toArm(row));
  if (results.every((result) => result === undefined)) return undefined;
  return oneOf(
    results.map((result) => literal(result ?? null, source)),
    source,
  );
}
