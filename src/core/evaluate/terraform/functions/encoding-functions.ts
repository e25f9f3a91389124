import { literal, unknown } from '../../../design/make-value';
import type { UnknownValue, Value } from '../../../design/value';
import { decodedOf, unknownFrom, withDecoded } from '../annotated-value';
import { textOfScalar } from '../scalars';
import { jsonText, valueOfJsonText } from './json-text';
import { badCall, type FunctionTable, ofScalars } from './terraform-function';

function ofText(convert: (text: string) => string | undefined): ReturnType<typeof ofScalars> {
  return ofScalars(([first]) => {
    const text = first === undefined ? undefined : textOfScalar(first);
    return text === undefined ? undefined : convert(text);
  });
}

function toBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const decoded = new TextDecoder().decode(bytes);
  return decoded.includes('\uFFFD') ? undefined : decoded;
}

function urlEncode(text: string): string | undefined {
  if (/\p{Surrogate}/u.test(text)) return undefined;
  const encoded = encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return encoded.replaceAll('%20', '+');
}

function firstUnknown(value: Value): UnknownValue | undefined {
  switch (value.kind) {
    case 'literal':
      return undefined;
    case 'unknown':
      return unknownFrom(value);
    case 'choice':
      return unknown('unsupported', 'it depends on a condition that is not known here', value.source);
    case 'array':
      return firstOf(value.items) ?? value.rest;
    case 'object':
      return firstOf(Array.from(value.properties.values(), (property) => property.value)) ?? value.rest;
  }
}

function firstOf(values: readonly Value[]): UnknownValue | undefined {
  for (const value of values) {
    const found = firstUnknown(value);
    if (found) return found;
  }
  return undefined;
}

export const encodingFunctions: FunctionTable = {
  jsonencode: ([value], site) => {
    if (!value) return badCall(site);
    const reason = firstUnknown(value);
    if (reason) return withDecoded(unknown(reason.reason.code, reason.reason.text, site.source), value);
    return withDecoded(literal(jsonText(value) ?? null, site.source), value);
  },
  jsondecode: ([text], site) => {
    if (!text) return badCall(site);
    const decoded = decodedOf(text);
    if (decoded) return decoded;
    if (text.kind === 'unknown') return unknownFrom(text);
    if (text.kind !== 'literal' || typeof text.value !== 'string') return badCall(site);
    return valueOfJsonText(text.value, text.source) ?? badCall(site);
  },
  base64encode: ofText(toBase64),
  base64decode: ofText(fromBase64),
  urlencode: ofText(urlEncode),
};
