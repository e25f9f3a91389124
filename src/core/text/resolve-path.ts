import { directoryOf } from './path-parts';

/**
 * The path that `reference` names when it is written in the file `from`: `./` and `../` are followed, `\` counts as `/`.
 * Paths and URIs alike. Undefined for what is no relative path, and for one that leads above the root of `from`. A path
 * that is relative itself may gain leading `../`.
 */
export function resolvePath(from: string, reference: string): string | undefined {
  const written = escapedFor(from, reference.replaceAll('\\', '/'));
  if (reference.includes(':') || written === '' || written.startsWith('/')) return undefined;
  const [, root = '', folder = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*\/|\/)?(.*)$/is.exec(directoryOf(from)) ?? [];
  const segments: string[] = [];
  for (const segment of `${folder}${written}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (root) return undefined;
    else segments.push(segment);
  }
  return `${root}${segments.join('/')}`;
}

/** In a URI the segments are escaped, as the editor writes them. */
function escapedFor(from: string, path: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(from)) return path;
  return path.split('/').map(escaped).join('/');
}

function escaped(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
