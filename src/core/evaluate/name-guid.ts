import { sha1 } from './terraform/functions/digest/sha1';

/**
 * The GUID of a name in a namespace, which is a GUID itself: RFC 9562, version 5. Undefined where the namespace is none.
 * https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
export function nameGuid(namespace: string, name: string): string | undefined {
  const digits = namespace.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(digits)) return undefined;
  const start = Uint8Array.from({ length: 16 }, (_, index) =>
    Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16),
  );
  const digest = sha1(Uint8Array.from([...start, ...new TextEncoder().encode(name)])).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
