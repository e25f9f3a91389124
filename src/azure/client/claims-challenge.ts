/**
 * The claims that a `WWW-Authenticate` header asks for, as JSON; null where it asks for none (Microsoft Entra's claims
 * challenges and continuous access evaluation).
 */
export function claimsOf(challenge: string | null): string | null {
  const encoded = /\bclaims="([^"]+)"/i.exec(challenge ?? '')?.[1];
  if (encoded === undefined) return null;
  try {
    const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
    JSON.parse(text);
    return text;
  } catch {
    // What cannot be read asks for nothing that could be given.
    return null;
  }
}
