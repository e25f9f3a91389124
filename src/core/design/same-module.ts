import { directoryOf } from '../text/path-parts';
import type { Resource } from './resource';

/** Whether an expression in `from` can name `to` by its symbol: both stand in one module, and are deployed by one call of it. */
export function canName(from: Resource, to: Resource): boolean {
  const placeOf = ({ file, terraform }: Resource): string => (terraform ? directoryOf(file) : file);
  return placeOf(from) === placeOf(to) && callsOf(from) === callsOf(to);
}

function callsOf({ calls = [] }: Resource): string {
  return calls.map(({ file, range, description }) => `${file}|${range.start}|${description}`).join('\n');
}
