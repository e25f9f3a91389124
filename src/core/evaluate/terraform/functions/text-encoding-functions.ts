import { unknown } from '../../../design/make-value';
import type { Scalar, Value } from '../../../design/value';
import { bytesFromBase64, bytesToBase64 } from './encoding-functions';
import { type CallSite, type FunctionTable, ofScalars } from './terraform-function';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const encodings: Readonly<Record<string, Encoding>> = {
  'UTF-8': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
};

function encodingOf(name: Scalar | undefined): Encoding | undefined {
  const upper = String(name).toUpperCase();
  return Object.hasOwn(encodings, upper) ? encodings[upper] : undefined;
}

function notTried(name: Scalar | undefined, { source }: CallSite): Value {
  return unknown('unsupported', `the encoding \`${name}\` is not evaluated`, source);
}

function bytesIn(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
  }
  return new Uint8Array(view.buffer);
}

function textIn(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'utf-8') return new TextDecoder().decode(bytes);
  if (bytes.length % 2 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = Array.from({ length: bytes.length / 2 }, (_, index) =>
    String.fromCharCode(view.getUint16(index * 2, encoding === 'utf-16le')),
  );
  return units.join('');
}

export const textEncodingFunctions: FunctionTable = {
  textencodebase64: ofScalars(([text, name], site) => {
    const encoding = encodingOf(name);
    if (typeof text !== 'string') return undefined;
    return encoding ? bytesToBase64(bytesIn(text, encoding)) : notTried(name, site);
  }),
  textdecodebase64: ofScalars(([text, name], site) => {
    const encoding = encodingOf(name);
    const bytes = typeof text === 'string' ? bytesFromBase64(text) : undefined;
    if (!bytes) return undefined;
    return encoding ? textIn(bytes, encoding) : notTried(name, site);
  }),
};
