import type { LogicalLine, WordSpan } from './logical-line';
import type { DockerImage, FromInstruction } from './tree';

const platformFlag = '--platform=';

/** Takes apart what stands behind `FROM`, from the index `start` of the line on. */
export function readFrom(line: LogicalLine, start: number): Pick<FromInstruction, 'platform' | 'image' | 'stage'> {
  const textOf = (span: WordSpan) => line.text.slice(span.start, span.end);
  const isFlag = (span: WordSpan) => textOf(span).startsWith('--');
  const words = line.words(start);
  const platform = words.find((span) => textOf(span).startsWith(platformFlag));
  const [image, as, stage] = words.filter((span) => !isFlag(span));
  const isNamed = as !== undefined && textOf(as).toUpperCase() === 'AS' && stage !== undefined;
  return {
    platform: platform && line.word({ start: platform.start + platformFlag.length, end: platform.end }),
    image: image && readImage(line, image),
    stage: isNamed ? line.word(stage) : undefined,
  };
}

/** Splits `name:tag@digest`. The colon of a registry's port stands before a slash, and one in `${…}` splits nothing. */
function readImage(line: LogicalLine, span: WordSpan): DockerImage {
  const text = maskVariables(line.text.slice(span.start, span.end));
  const at = text.indexOf('@');
  const nameAndTagEnd = at === -1 ? text.length : at;
  const colon = text.slice(0, nameAndTagEnd).indexOf(':', text.lastIndexOf('/', nameAndTagEnd) + 1);
  const nameEnd = colon === -1 ? nameAndTagEnd : colon;
  const part = (start: number, end: number) => line.word({ start: span.start + start, end: span.start + end });
  return {
    ...line.word(span),
    name: part(0, nameEnd),
    tag: colon === -1 ? undefined : part(colon + 1, nameAndTagEnd),
    digest: at === -1 ? undefined : part(at + 1, text.length),
  };
}

/** Puts as many plain letters in place of every `${…}`. */
function maskVariables(text: string): string {
  let masked = '';
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '$' && text[index + 1] === '{') depth += 1;
    masked += depth > 0 ? 'x' : text[index];
    if (text[index] === '}' && depth > 0) depth -= 1;
  }
  return masked;
}
