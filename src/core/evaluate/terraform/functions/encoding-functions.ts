import { literal, unknown } from '../../../design/make-value';
import type { UnknownValue, Value } from '../../../design/value';
import { decodedOf, isWholeFile, unknownFrom, withDecoded } from '../annotated-value';
import { textOfScalar } from '../scalars';
import { decodedJsonFile } from './decode-file';
import { jsonText, valueOfJsonText } from './json-text';
import { badCall, type FunctionTable, ofScalars } from './terraform-function';

function ofText(convert: (text: string) => string | undefined): ReturnType<typeof ofScalars> {
  return ofScalars(([first]) => {
    const text = first === undefined ? undefined : textOfScalar(first);
    return text === undefined ? undefined : convert(text);
  });
}

export function bytesToBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Undefined where the text is not Base64. */
export function bytesFromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

export function toBase64(text: string): string {
  return bytesToBase64(new TextEncoder().encode(text));
}

function fromBase64(text: string): string | undefined {
  const bytes = bytesFromBase64(text);
  const decoded = bytes && new TextDecoder().decode(bytes);
  return decoded?.includes('\uFFFD') ? undefined : decoded;
}

function urlEncode(text: string): string | undefined {
  if (/\p{Surrogate}/u.test(text)) return undefined;
  const encoded = encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return encoded.replaceAll('%20', '+');
}

function urlDecode(text: string): string | undefined {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return undefined;
  const bytes = [...new TextEncoder().encode(text.replaceAll('+', ' '))];
  const decoded: number[] = [];
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte !== 0x25) {
      decoded.push(byte);
      continue;
    }
    decoded.push(Number.parseInt(String.fromCharCode(bytes[index + 1] ?? 0, bytes[index + 2] ?? 0), 16));
    index += 2;
  }
  return new TextDecoder().decode(Uint8Array.from(decoded));
}

/** The first part of a value that is not known. */
export function firstUnknown(value: Value): UnknownValue | undefined {
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
    if (isWholeFile(text)) return decodedJsonFile(text, site);
    return valueOfJsonText(text.value, text.source) ?? badCall(site);
  },
  base64encode: ofText(toBase64),
  base64decode: ofText(fromBase64),
  urlencode: ofText(urlEncode),
  urldecode: ofText(urlDecode),
};
