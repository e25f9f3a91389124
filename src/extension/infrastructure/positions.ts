import { Range } from 'vscode';
import type { PositionRange } from '../../core/text/line-index';

export function toRange({ start, end }: PositionRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
