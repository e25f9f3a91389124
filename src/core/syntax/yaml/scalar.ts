import { CST } from 'yaml';
import { isClosed } from './concrete-syntax';
import type { YamlScalar } from './tree';

export type ScalarToken = CST.FlowScalar | CST.BlockScalar;

/** A scalar as a node; `onError` gets the offset and message of whatever is wrong with it. */
export function readScalar(token: ScalarToken, onError: (offset: number, message: string) => void): YamlScalar {
  const { value } = CST.resolveAsScalar(token, true, (offset, _code, message) => onError(offset, message));
  const start = token.offset;
  if (token.type === 'block-scalar') {
    const header = token.props.find((property) => property.type === 'block-scalar-header');
    const contentStart = token.props.reduce((end, property) => end + lengthOf(property), start);
    const contentRange = { start: contentStart, end: contentStart + token.source.length };
    const style = header !== undefined && 'source' in header && header.source.startsWith('>') ? 'folded' : 'literal';
    return { kind: 'scalar', range: { start, end: contentRange.end }, value, style, contentRange };
  }
  const range = { start, end: start + token.source.length };
  if (token.type === 'scalar' || token.type === 'alias') {
    return { kind: 'scalar', range, value, style: 'plain', contentRange: range };
  }
  const style = token.type === 'single-quoted-scalar' ? 'single-quoted' : 'double-quoted';
  const contentEnd = isClosed(token.source) ? range.end - 1 : range.end;
  return { kind: 'scalar', range, value, style, contentRange: { start: start + 1, end: contentEnd } };
}

function lengthOf(token: CST.Token): number {
  return 'source' in token ? token.source.length : 0;
}
