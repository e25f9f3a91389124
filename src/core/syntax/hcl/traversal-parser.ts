import { skipDigits } from './characters';
import type { Cursor } from './cursor';
import { parseExpression } from './expression-parser';
import type { HclExpression, HclStep } from './tree';

/** Reads the steps behind `target`, which begins at `start`: `.name`, `.0`, `.*`, `[index]`, `[*]`. */
export function parseSteps(cursor: Cursor, start: number, target: HclExpression): HclExpression {
  const steps: HclStep[] = [];
  while (cursor.kind === '.' || cursor.kind === '[') {
    const step = cursor.kind === '.' ? parseDotStep(cursor) : parseBracketStep(cursor);
    if (step === undefined) break;
    steps.push(step);
  }
  if (steps.length === 0) return target;
  return { kind: 'traversal', range: cursor.rangeFrom(start), target, steps };
}

function parseDotStep(cursor: Cursor): HclStep | undefined {
  const start = cursor.start;
  const digitsEnd = skipDigits(cursor.text, cursor.end, cursor.limit);
  if (digitsEnd > cursor.end) return parseLegacyIndex(cursor, digitsEnd);
  cursor.advance();
  if ((cursor.kind as string) === 'identifier') {
    const name = cursor.tokenText();
    cursor.advance();
    return { kind: 'attribute-step', range: cursor.rangeFrom(start), name };
  }
  if (cursor.accept('*')) return { kind: 'splat-step', range: cursor.rangeFrom(start), full: false };
  cursor.report(start, start + 1, 'A name is missing behind the dot.');
  return undefined;
}

/** `a.0`, of which `a.0.1` is two: not a number with a fraction. */
function parseLegacyIndex(cursor: Cursor, digitsEnd: number): HclStep {
  const start = cursor.start;
  const digitsStart = cursor.end;
  cursor.resume(digitsEnd);
  return {
    kind: 'index-step',
    range: cursor.rangeFrom(start),
    index: {
      kind: 'literal',
      range: cursor.range(digitsStart, digitsEnd),
      value: Number(cursor.text.slice(digitsStart, digitsEnd)),
    },
  };
}

function parseBracketStep(cursor: Cursor): HclStep {
  const start = cursor.start;
  const outer = cursor.open(true);
  if (cursor.accept('*')) {
    cursor.close(']', outer, start);
    return { kind: 'splat-step', range: cursor.rangeFrom(start), full: true };
  }
  const index = parseExpression(cursor);
  cursor.close(']', outer, start);
  return { kind: 'index-step', range: cursor.rangeFrom(start), index };
}
