import type { TextRange } from '../../text/text-range';
import type { Comment } from '../comment';
import type { ParseError } from '../parse-error';

interface Node {
  readonly range: TextRange;
}

export interface Dockerfile extends Node {
  readonly kind: 'file';
  readonly instructions: readonly DockerInstruction[];
  /** Comments, parser directives (`# escape=…`, `# syntax=…`) among them. */
  readonly comments: readonly Comment[];
  readonly errors: readonly ParseError[];
}

export type DockerInstruction = FromInstruction | ArgInstruction | OtherInstruction;

interface Instruction extends Node {
  /** In upper case. */
  readonly keyword: string;
  readonly keywordRange: TextRange;
  /** What stands behind the keyword: line continuations, comment lines between them and white space at the ends left out. */
  readonly arguments: string;
  readonly argumentsRange: TextRange;
}

/** `FROM [--platform=…] image [AS name]`. */
export interface FromInstruction extends Instruction {
  readonly kind: 'from';
  readonly platform: DockerWord | undefined;
  /** Undefined where no image is written yet. */
  readonly image: DockerImage | undefined;
  readonly stage: DockerWord | undefined;
}

/** A word of an instruction and where it stands; over a line continuation the range is longer than the text. */
export interface DockerWord extends Node {
  readonly text: string;
}

/** An image as written, taken apart; variables are not yet replaced. */
export interface DockerImage extends DockerWord {
  /** Registry and repository: `mcr.microsoft.com/dotnet/sdk`. */
  readonly name: DockerWord;
  /** Without the colon. */
  readonly tag: DockerWord | undefined;
  /** Without the at sign: `sha256:…`. */
  readonly digest: DockerWord | undefined;
}

/** `ARG name[=default] …`. One before the first `FROM` serves only the `FROM` lines. */
export interface ArgInstruction extends Instruction {
  readonly kind: 'arg';
  readonly variables: readonly ArgVariable[];
}

export interface ArgVariable extends Node {
  readonly name: string;
  readonly nameRange: TextRange;
  /** Quotes removed. */
  readonly defaultValue: DockerWord | undefined;
}

export interface OtherInstruction extends Instruction {
  readonly kind: 'other';
}
