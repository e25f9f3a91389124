/** One `%…` of a format string, or the text between two. */
export type FormatPart = string | FormatDirective;

export interface FormatDirective {
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  /** The position of the argument, from 0. */
  readonly argument: number;
  readonly verb: string;
}

const directive = /%(?:%|([-+ 0#]*)(\d{0,4})(?:\.(\d{1,3}))?(?:\[(\d{1,3})\])?([a-zA-Z]))/y;

/** The parts of a format string; undefined where it holds something that is no directive. */
export function parseFormat(format: string): readonly FormatPart[] | undefined {
  const parts: FormatPart[] = [];
  let position = 0;
  let next = 0;
  for (let percent = format.indexOf('%'); percent >= 0; percent = format.indexOf('%', position)) {
    parts.push(format.slice(position, percent));
    directive.lastIndex = percent;
    const match = directive.exec(format);
    if (!match) return undefined;
    position = percent + match[0].length;
    const [, flags = '', width, precision, index, verb] = match;
    if (verb === undefined) {
      parts.push('%');
      continue;
    }
    const argument = index ? Number(index) - 1 : next;
    next = argument + 1;
    parts.push({
      flags,
      width: width ? Number(width) : undefined,
      precision: precision === undefined ? undefined : Number(precision),
      argument,
      verb,
    });
  }
  parts.push(format.slice(position));
  return parts;
}
