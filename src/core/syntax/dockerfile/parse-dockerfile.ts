import type { TextRange } from '../../text/text-range';
import type { ParseError } from '../parse-error';
import { readArg } from './arg-instruction';
import { readFrom } from './from-instruction';
import { LineReader } from './line-reader';
import type { LogicalLine } from './logical-line';
import type { Dockerfile, DockerInstruction } from './tree';

/** The instructions that a heredoc can belong to. Source: https://docs.docker.com/reference/dockerfile/#here-documents */
const heredocKeywords = new Set(['RUN', 'COPY', 'ADD']);

const keywords = new Set([
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]);

/**
 * Reads a Dockerfile. Never throws: what does not follow the syntax becomes an entry of `errors`.
 * `ONBUILD` instructions are kept whole.
 */
export function parseDockerfile(text: string): Dockerfile {
  const reader = new LineReader(text);
  const instructions: DockerInstruction[] = [];
  const errors: ParseError[] = [];
  for (let next = reader.nextLine(); next !== undefined; next = reader.nextLine()) {
    const instruction = readInstruction(next.line, next.range, errors);
    instructions.push(
      heredocKeywords.has(instruction.keyword) ? withHeredocs(instruction, reader, errors) : instruction,
    );
  }
  return { kind: 'file', range: { start: 0, end: text.length }, instructions, comments: reader.comments, errors };
}

function readInstruction(line: LogicalLine, range: TextRange, errors: ParseError[]): DockerInstruction {
  const written = /^\S*/.exec(line.text)?.[0] ?? '';
  const keyword = written.toUpperCase();
  const keywordRange = line.rangeOf(0, written.length);
  const argumentsEnd = line.text.trimEnd().length;
  const argumentsStart = Math.min(
    argumentsEnd,
    written.length + (/^\s*/.exec(line.text.slice(written.length))?.[0].length ?? 0),
  );
  const instruction = {
    range,
    keyword,
    keywordRange,
    arguments: line.text.slice(argumentsStart, argumentsEnd),
    argumentsRange:
      argumentsStart === argumentsEnd
        ? { start: keywordRange.end, end: keywordRange.end }
        : line.rangeOf(argumentsStart, argumentsEnd),
  };
  if (!keywords.has(keyword)) {
    errors.push({ range: keywordRange, message: `"${written}" is no instruction of a Dockerfile.` });
  }
  if (keyword === 'ARG') return { kind: 'arg', ...instruction, variables: readArg(line, argumentsStart) };
  if (keyword !== 'FROM') return { kind: 'other', ...instruction };
  const from = readFrom(line, argumentsStart);
  if (from.image === undefined) {
    errors.push({ range: keywordRange, message: 'An image is missing behind "FROM".' });
  }
  return { kind: 'from', ...instruction, ...from };
}

/** Takes the lines of the heredocs that the instruction names, which then belong to it. */
function withHeredocs(instruction: DockerInstruction, reader: LineReader, errors: ParseError[]): DockerInstruction {
  let { end } = instruction.range;
  for (const [, dash, , name] of instruction.arguments.matchAll(/(?<![<\w])<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
    const heredocEnd = reader.skipHeredoc(name ?? '', dash === '-');
    if (heredocEnd === undefined) {
      errors.push({ range: instruction.range, message: `The heredoc "${name}" is not closed.` });
      break;
    }
    end = heredocEnd;
  }
  return { ...instruction, range: { start: instruction.range.start, end } };
}
