/** A place that the user fills in: a tab stop, the same one wherever its name returns in a snippet. */
export interface Gap {
  readonly kind: 'gap';
  readonly name: string;
  /** What stands there until it is filled; the first choice where there are several. */
  readonly initial: string;
  /** Offered as a list where there is more than one. */
  readonly choices: readonly string[];
  /** The ARM path of the resource at hand whose literal value is a better start, e.g. `properties.hardwareProfile.vmSize`. */
  readonly from: string | undefined;
  /** What that value begins with and the gap leaves out, such as `Standard_`. */
  readonly without: string;
  /** Whether it names a declaration, which must not be called like another one in the file. */
  readonly isSymbol: boolean;
}

/** What of the resource at hand stands in for something that a snippet needs. */
export type NeedSource = 'reference' | 'location' | 'resource-group';

/**
 * Something that a snippet reads and that has to be declared: a parameter, a variable, an existing resource. The
 * declaration is written above the snippet, once, unless the file has it or the resource at hand stands in for it.
 */
export interface Need {
  readonly kind: 'need';
  /** As `declaredNames` tells it: `location` in Bicep; `var.location`, `data.azurerm_subnet.this` in Terraform. */
  readonly declares: string;
  /** How the snippet reads it. */
  readonly expression: string;
  readonly declaration: SnippetText;
  readonly from: NeedSource | undefined;
  /** The type that a resource at hand has to have to stand in, in ARM's terms; undefined where any will do. */
  readonly ofType: string | undefined;
}

export type SnippetPart = string | Gap | Need;

/** Text with gaps and needs in it. Lines end with `\n`; the last one does not end. */
export interface SnippetText {
  readonly parts: readonly SnippetPart[];
}

/**
 * Writes a snippet as a template literal: the common indentation and the empty first and last line are taken away. A
 * snippet text in it is laid in line by line, at the indentation where it stands. `\${` writes a `${` of the language.
 */
export function text(strings: TemplateStringsArray, ...parts: readonly (SnippetPart | SnippetText)[]): SnippetText {
  const margin = marginOf(strings);
  const result: SnippetPart[] = [];
  strings.forEach((string, index) => {
    let piece = string.replaceAll(`\n${margin}`, '\n');
    if (index === 0) piece = piece.replace(/^\n/, '');
    if (index === strings.length - 1) piece = piece.replace(/\n[ ]*$/, '');
    if (piece !== '') result.push(piece);
    const part = parts[index];
    if (part === undefined) return;
    if (typeof part === 'object' && 'parts' in part) result.push(...indented(part, lastIndentation(result)));
    else result.push(part);
  });
  return { parts: result };
}

/** Texts one below the other, with an empty line between. */
export function paragraphs(texts: readonly SnippetText[]): SnippetText {
  return { parts: texts.flatMap(({ parts }, index) => (index === 0 ? parts : ['\n\n', ...parts])) };
}

/** Texts one below the other, as the members of a list stand. */
export function lines(texts: readonly SnippetText[]): SnippetText {
  return { parts: texts.flatMap(({ parts }, index) => (index === 0 ? parts : ['\n', ...parts])) };
}

interface GapOptions {
  readonly from?: string;
  readonly without?: string;
}

/** A place to fill in, with the text that stands there until then. */
export function gap(name: string, initial: string, { from, without = '' }: GapOptions = {}): Gap {
  return { kind: 'gap', name, initial, choices: [], from, without, isSymbol: false };
}

/** A place to fill in with one of several texts, the first of which stands there until then. */
export function choice(name: string, choices: readonly string[], { from, without = '' }: GapOptions = {}): Gap {
  const [initial] = choices;
  if (initial === undefined) throw new Error(`The choice ${name} has nothing to choose from.`);
  return { kind: 'gap', name, initial, choices, from, without, isSymbol: false };
}

/** The name of a declaration: Bicep's symbolic name, Terraform's second label. */
export function symbol(name: string): Gap {
  return {
    kind: 'gap',
    name: `symbol ${name}`,
    initial: name,
    choices: [],
    from: undefined,
    without: '',
    isSymbol: true,
  };
}

function marginOf(strings: TemplateStringsArray): string {
  const lines = strings.join('\0').split('\n').slice(1);
  const indentations = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  return ' '.repeat(indentations.length === 0 ? 0 : Math.min(...indentations));
}

/** The indentation of the line that is being written. */
function lastIndentation(parts: readonly SnippetPart[]): string {
  const beginning = parts.findLast((part, index) => typeof part === 'string' && (index === 0 || part.includes('\n')));
  return typeof beginning === 'string' ? (/(?:^|\n)( *)[^\n]*$/.exec(beginning)?.[1] ?? '') : '';
}

function indented({ parts }: SnippetText, indentation: string): readonly SnippetPart[] {
  return parts.map((part, index) => {
    if (typeof part !== 'string') return part;
    const next = parts[index + 1];
    const endsLine = next === undefined || (typeof next === 'string' && next.startsWith('\n'));
    return part.replace(endsLine ? /\n(?!\n|$)/g : /\n(?!\n)/g, `\n${indentation}`);
  });
}
