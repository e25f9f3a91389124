/** A piece of text in the snippet syntax of VS Code. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stop'; readonly number: number; readonly content: readonly Piece[] | undefined }
  | { readonly kind: 'variable'; readonly content: readonly Piece[] | undefined };

/** Literal text in the snippet syntax. */
export function escapeText(text: string): string {
  return text.replace(/[\\$]/g, '\\$&');
}

/** A tab stop in the snippet syntax, with the text that stands there at first. */
export function tabStop(number: number, initial: string): string {
  return initial === '' ? `\${${number}}` : `\${${number}:${initial.replace(/[\\$}]/g, '\\$&')}}`;
}

/** A tab stop in the snippet syntax at which one of several texts is chosen. */
export function tabStopWithChoices(number: number, choices: readonly string[]): string {
  return `\${${number}|${choices.map((one) => one.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

/**
 * The text that a snippet gives when every tab stop keeps its default, or its first choice; a stop without one repeats
 * the stop of the same number. Variables of the editor have their default. Knows escapes and nested placeholders.
 */
export function expandDefaults(body: string): string {
  const pieces = new Reader(body).pieces();
  const defaults = new Map<number, readonly Piece[]>();
  collectDefaults(pieces, defaults);
  return expand(pieces, defaults);
}

function collectDefaults(pieces: readonly Piece[], defaults: Map<number, readonly Piece[]>): void {
  for (const piece of pieces) {
    if (piece.kind === 'text' || !piece.content) continue;
    if (piece.kind === 'stop' && !defaults.has(piece.number)) defaults.set(piece.number, piece.content);
    collectDefaults(piece.content, defaults);
  }
}

function expand(pieces: readonly Piece[], defaults: ReadonlyMap<number, readonly Piece[]>): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.content) return expand(piece.content, defaults);
      const content = piece.kind === 'stop' ? defaults.get(piece.number) : undefined;
      return content ? expand(content, new Map()) : '';
    })
    .join('');
}

class Reader {
  private position = 0;

  constructor(private readonly body: string) {}

  /** Reads up to the end, or up to the `}` that closes a placeholder, which is read as well. */
  pieces(inPlaceholder = false): readonly Piece[] {
    const result: Piece[] = [];
    let plain = '';
    const flush = (): void => {
      if (plain !== '') result.push({ kind: 'text', text: plain });
      plain = '';
    };
    while (this.position < this.body.length) {
      const next = this.body.charAt(this.position);
      if (next === '\\' && /[\\$}]/.test(this.body.charAt(this.position + 1))) {
        plain += this.body.charAt(this.position + 1);
        this.position += 2;
      } else if (inPlaceholder && next === '}') {
        this.position += 1;
        break;
      } else {
        const special = next === '$' ? this.special() : undefined;
        if (special) {
          flush();
          result.push(special);
        } else {
          plain += next;
          this.position += 1;
        }
      }
    }
    flush();
    return result;
  }

  /** What a dollar sign begins; undefined where it is one and nothing more. */
  private special(): Piece | undefined {
    const simple = this.match(/\$(?:(\d+)|[A-Za-z_]\w*)/y);
    if (simple) return toPiece(simple[1], undefined);
    const open = this.match(/\$\{(?:(\d+)|[A-Za-z_]\w*)([:|}])/y);
    if (!open) return undefined;
    if (open[2] === '}') return toPiece(open[1], undefined);
    return toPiece(open[1], open[2] === '|' ? [this.firstChoice()] : this.pieces(true));
  }

  private firstChoice(): Piece {
    const found = this.match(/((?:\\.|[^\\,|])*)(?:,(?:\\.|[^\\|])*)?\|\}/y);
    return { kind: 'text', text: (found?.[1] ?? '').replace(/\\([\\,|])/g, '$1') };
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.body);
    if (!found) return undefined;
    this.position += found[0].length;
    return found;
  }
}

function toPiece(number: string | undefined, content: readonly Piece[] | undefined): Piece {
  return number === undefined ? { kind: 'variable', content } : { kind: 'stop', number: Number(number), content };
}
