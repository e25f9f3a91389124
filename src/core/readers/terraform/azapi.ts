import type { Location } from '../../design/location';
import { object } from '../../design/make-value';
import type { ObjectValue, Value } from '../../design/value';
import { decodedOf, unknownFrom } from '../../evaluate/terraform/annotated-value';
import { valueOfJsonText } from '../../evaluate/terraform/functions/json-text';
import { openReason } from '../../evaluate/terraform/functions/terraform-function';
import type { HclExpression } from '../../syntax/hcl/tree';
import type { TextRange } from '../../text/text-range';
import { argumentAt, type EvaluatedBody } from './evaluated-body';
import { BodyBuilder } from './mapping/body-builder';
import { putCommonArguments } from './mapping/common-arguments';
import { staticText } from './static-text';

/** The azapi types that declare or change a resource. */
export const azapiResourceTypes: ReadonlySet<string> = new Set([
  'azapi_resource',
  'azapi_data_plane_resource',
  'azapi_update_resource',
]);

/** What azapi's `type` says: `Microsoft.Storage/storageAccounts@2023-01-01`. */
export interface AzapiType {
  readonly type: string;
  readonly apiVersion: string | undefined;
}

/** Undefined where `type` is missing, or where not even its beginning is known. */
export function azapiTypeOf(body: EvaluatedBody): AzapiType | undefined {
  const value = body.arguments.get('type')?.value;
  if (value?.kind === 'literal' && typeof value.value === 'string') {
    const [type = '', apiVersion] = value.value.split('@');
    return type === '' ? undefined : { type, apiVersion };
  }
  const [first] = value?.kind === 'unknown' ? (value.pieces ?? []) : [];
  if (typeof first !== 'string' || !first.includes('@')) return undefined;
  return { type: first.slice(0, first.indexOf('@')), apiVersion: undefined };
}

/** The version's text in `type`; undefined where it is not written out there. */
export function azapiVersionRange(type: HclExpression | undefined): TextRange | undefined {
  const written = staticText(type);
  const at = written?.text.indexOf('@') ?? -1;
  return written && at >= 0 ? { start: written.range.start + at + 1, end: written.range.end } : undefined;
}

/** The ARM body of an azapi resource: its `body`, and what azapi has as arguments of their own. */
export function azapiBody(body: EvaluatedBody, owner: Location): ObjectValue {
  const builder = new BodyBuilder(owner, writtenBody(body, owner));
  putCommonArguments(builder, body);
  const sensitive = body.arguments.get('sensitive_body');
  if (sensitive) builder.put('', { ...sensitive, value: objectIn(sensitive.value) });
  return builder.build();
}

function writtenBody(body: EvaluatedBody, owner: Location): ObjectValue | undefined {
  const written = argumentAt(body, 'body');
  if (!written) return undefined;
  const value = objectIn(written.value);
  if (value.kind === 'object') return value;
  const reason = openReason(value);
  return reason && object([], { ...owner, origin: 'text', trail: [] }, unknownFrom(reason));
}

/** The object itself, or the one that a JSON text stands for. */
function objectIn(value: Value): Value {
  const decoded = decodedOf(value);
  if (decoded) return decoded;
  if (value.kind !== 'literal' || typeof value.value !== 'string') return value;
  return valueOfJsonText(value.value, value.source) ?? value;
}
