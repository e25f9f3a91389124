import type { TextRange } from '../../text/text-range';
import type { Comment } from '../comment';
import { LogicalLine } from './logical-line';

/** One line of the document, without its line break. */
interface PhysicalLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads a Dockerfile line by line: joins continued lines and sets comments aside. */
export class LineReader {
  readonly comments: Comment[] = [];
  private position: number;
  private escape = '\\';
  private terminators: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(private readonly text: string) {
    this.position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.readDirectives();
  }

  /** The next line that is neither blank nor a comment; undefined at the end. The end of `range` is the line's end. */
  nextLine(): { line: LogicalLine; range: TextRange } | undefined {
    let first = this.take();
    while (first !== undefined && (first.text.trim() === '' || this.takeComment(first))) first = this.take();
    if (first === undefined) return undefined;
    const start = first.start + first.text.length - first.text.trimStart().length;
    const line = new LogicalLine(start);
    let end = first.start + first.text.trimEnd().length;
    let continues = this.append(line, { ...first, start, text: this.text.slice(start, first.end) });
    while (continues) {
      const next = this.take();
      if (next === undefined) break;
      if (next.text.trim() === '' || this.takeComment(next)) continue;
      continues = this.append(line, next);
      end = next.start + next.text.trimEnd().length;
    }
    return { line, range: { start, end: Math.max(start, end) } };
  }

  /** Passes over the lines of a heredoc; the offset where they end, undefined if no line ends it. */
  skipHeredoc(name: string, stripsTabs: boolean): number | undefined {
    this.terminators ??= indexTerminators(this.text);
    const ends = this.terminators.get(stripsTabs ? `\t${name}` : name) ?? [];
    const end = firstAtOrBehind(ends, this.position);
    if (end === undefined) return undefined;
    this.position = end;
    this.take();
    return end;
  }

  /** Appends a line without its continuation mark; whether it had one. */
  private append(line: LogicalLine, { start, text }: PhysicalLine): boolean {
    const trimmed = text.trimEnd();
    const continues = trimmed.endsWith(this.escape);
    line.append(continues ? trimmed.slice(0, -1) : text, start);
    return continues;
  }

  private take(): PhysicalLine | undefined {
    const { text, position: start } = this;
    if (start >= text.length) return undefined;
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
    this.position = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    return { start, end, text: text.slice(start, end) };
  }

  private takeComment({ text, end }: PhysicalLine): boolean {
    const comment = text.trimStart();
    if (!comment.startsWith('#')) return false;
    this.comments.push({ range: { start: end - comment.length, end }, text: comment });
    return true;
  }

  /** Parser directives stand in comments before anything else; only `escape` changes how the rest is read. */
  private readDirectives(): void {
    for (;;) {
      const before = this.position;
      const line = this.take();
      const directive = line && /^#\s*([A-Za-z][\w-]*)\s*=\s*(\S*)/.exec(line.text);
      if (line === undefined || !directive) {
        this.position = before;
        return;
      }
      this.takeComment(line);
      if (directive[1]?.toLowerCase() === 'escape' && directive[2] === '`') this.escape = '`';
    }
  }
}

/**
 * The ends of all lines that can end a heredoc, in one pass: by their word for those without indentation, and by
 * a tab and their word for all that are indented by tabs or not at all.
 */
function indexTerminators(text: string): Map<string, number[]> {
  const ends = new Map<string, number[]>();
  const add = (key: string, end: number) => {
    const known = ends.get(key);
    if (known === undefined) ends.set(key, [end]);
    else known.push(end);
  };
  for (const { 0: line, 1: word, index } of text.matchAll(/^\t*([A-Za-z_]\w*)$/gm)) {
    if (word === undefined) continue;
    add(`\t${word}`, index + line.length);
    if (word === line) add(word, index + line.length);
  }
  return ends;
}

function firstAtOrBehind(sorted: readonly number[], offset: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
