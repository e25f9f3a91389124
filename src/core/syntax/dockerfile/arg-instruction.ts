import type { LogicalLine, WordSpan } from './logical-line';
import type { ArgVariable, DockerWord } from './tree';

/** Takes apart what stands behind `ARG`, from the index `start` of the line on. */
export function readArg(line: LogicalLine, start: number): ArgVariable[] {
  return line.words(start).map((span) => {
    const text = line.text.slice(span.start, span.end);
    const equals = text.indexOf('=');
    const nameEnd = equals === -1 ? span.end : span.start + equals;
    return {
      range: line.rangeOf(span.start, span.end),
      name: line.text.slice(span.start, nameEnd),
      nameRange: line.rangeOf(span.start, nameEnd),
      defaultValue: equals === -1 ? undefined : unquote(line, { start: nameEnd + 1, end: span.end }),
    };
  });
}

function unquote(line: LogicalLine, { start, end }: WordSpan): DockerWord {
  const text = line.text.slice(start, end);
  const quote = text.charAt(0);
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.indexOf(quote, 1) === text.length - 1;
  if (isQuoted) return line.word({ start: start + 1, end: end - 1 });
  return { text: text.replace(/["']/g, ''), range: line.rangeOf(start, end) };
}
