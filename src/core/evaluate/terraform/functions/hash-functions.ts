import { unknown } from '../../../design/make-value';
import type { Value } from '../../../design/value';
import { nameGuid } from '../../name-guid';
import { textOf, textOfScalar } from '../scalars';
import { md5 } from './digest/md5';
import { sha1 } from './digest/sha1';
import { sha256 } from './digest/sha256';
import { sha512 } from './digest/sha512';
import { bytesToBase64 } from './encoding-functions';
import { type FunctionTable, ofScalars } from './terraform-function';

type Digest = (bytes: Uint8Array) => Uint8Array;

/** Longer texts are not hashed: a hash tells nothing that a verdict depends on, and takes time. */
const longest = 20_000;

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function hash(digest: Digest, write: (bytes: Uint8Array) => string): FunctionTable[string] {
  return ofScalars(([first], { source }) => {
    const text = first === undefined ? undefined : textOfScalar(first);
    if (text === undefined) return undefined;
    if (text.length > longest) return unknown('limit', 'the text is too long to be hashed', source);
    return write(digest(new TextEncoder().encode(text)));
  });
}

/** The namespaces that RFC 4122 names, by the names that Terraform gives them. */
const namespaces: Readonly<Record<string, string>> = {
  dns: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  url: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
  oid: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
  x500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8',
};

function uuidOfName(namespace: string, name: string): string | undefined {
  const written = Object.hasOwn(namespaces, namespace) ? namespaces[namespace] : namespace;
  return written === undefined ? undefined : nameGuid(written, name);
}

/** The steps that hashing takes beyond what every function does: one for each character. */
export function hashCost(name: string, args: readonly Value[]): number {
  if (!Object.hasOwn(hashFunctions, name)) return 0;
  const texts = args.flatMap((arg) => (arg.kind === 'choice' ? arg.options : [arg])).map((arg) => textOf(arg) ?? '');
  return texts.reduce((sum, text) => sum + Math.min(text.length, longest), 0);
}

export const hashFunctions: FunctionTable = {
  md5: hash(md5, hexadecimal),
  sha1: hash(sha1, hexadecimal),
  sha256: hash(sha256, hexadecimal),
  sha512: hash(sha512, hexadecimal),
  base64sha256: hash(sha256, bytesToBase64),
  base64sha512: hash(sha512, bytesToBase64),
  uuidv5: ofScalars(([namespace, name]) => {
    const given = name === undefined ? undefined : textOfScalar(name);
    if (typeof namespace !== 'string' || given === undefined || given.length > longest) return undefined;
    return uuidOfName(namespace, given);
  }),
};
