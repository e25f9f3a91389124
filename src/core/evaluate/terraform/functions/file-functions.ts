import { array, literal, textSource, unknown } from '../../../design/make-value';
import type { LiteralValue, Value } from '../../../design/value';
import { asWholeFile, isFailed, unknownFrom } from '../annotated-value';
import { limits } from '../limits';
import { mapOptions } from '../options';
import { textOf } from '../scalars';
import type { ReadFile, Session } from '../scope';
import { hop, tooLarge } from '../value-access';
import { toBase64 } from './encoding-functions';
import { matchesGlob } from './glob';
import { hashCost, hashFunctions } from './hash-functions';
import { badCall, type CallSite } from './terraform-function';

type Call = (path: string, args: readonly Value[], site: CallSite, session: Session) => Value;

/** Functions that read a file whose path is their first argument. */
const functions: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['file', (path, _, site, session) => withFile(path, site, session, (file) => file)],
  ['filebase64', (path, _, site, session) => withFile(path, site, session, (file) => encoded(file, site))],
  ['fileexists', fileExists],
  ['fileset', fileSet],
  ['filemd5', digestOf('md5')],
  ['filesha1', digestOf('sha1')],
  ['filesha256', digestOf('sha256')],
  ['filesha512', digestOf('sha512')],
  ['filebase64sha256', digestOf('base64sha256')],
  ['filebase64sha512', digestOf('base64sha512')],
]);

/** What a function that reads files gives; undefined where `site` calls no such function. */
export function callFileFunction(args: readonly Value[], site: CallSite, session: Session): Value | undefined {
  const call = functions.get(site.name);
  if (!call) return undefined;
  return withPath(args, site, (path, others) => call(path, others, site, session));
}

/** Applies `call` to the path that the first argument is, or to each that it may be. */
export function withPath(
  [first, ...others]: readonly Value[],
  site: CallSite,
  call: (path: string, others: readonly Value[]) => Value,
): Value {
  if (!first) return badCall(site);
  return mapOptions(first, (option) => {
    if (option.kind === 'unknown') return isFailed(option) ? option : unknownFrom(option);
    const path = textOf(option);
    return path === undefined ? badCall(site) : call(path, others);
  });
}

/** The file's text as a value, given to `use`; an unknown where it cannot be read. */
export function withFile(
  path: string,
  site: CallSite,
  { files, budget }: Session,
  use: (text: LiteralValue, file: ReadFile) => Value,
): Value {
  const file = files?.read(path);
  if (!file) return notReadable(path, site);
  if (file.text.length > limits.textLength) return tooLarge(site.source);
  if (!budget.spend(1 + (file.text.length >> 5))) return tooLarge(site.source);
  const text = literal(file.text, textSource(file.path, { start: 0, end: file.text.length }));
  const { file: from, range } = site.source;
  return use(hop(asWholeFile(text), { file: from, range, description: `file ${path}` }), file);
}

function notReadable(path: string, { source }: CallSite): Value {
  return unknown('runtime-function', `the file \`${path}\` is not read here`, source);
}

/** Text that is not UTF-8 has lost bytes on the way here. */
function encoded(text: LiteralValue, site: CallSite): Value {
  const written = String(text.value);
  if (written.includes('\uFFFD')) return unknown('unsupported', 'the file is no text', site.source);
  return literal(toBase64(written), site.source);
}

function digestOf(name: string): Call {
  return (path, _, site, session) =>
    withFile(path, site, session, (text) => {
      if (!session.budget.spend(hashCost(name, [text]))) return tooLarge(site.source);
      return hashFunctions[name]?.([text], site) ?? badCall(site);
    });
}

function fileExists(path: string, _: readonly Value[], site: CallSite, { files }: Session): Value {
  return files?.read(path) ? literal(true, site.source) : notReadable(path, site);
}

/** What is known to be there; files that are not read may be there as well. */
function fileSet(folder: string, [pattern]: readonly Value[], site: CallSite, { files, budget }: Session): Value {
  const glob = textOf(pattern);
  const more = unknown('runtime-function', `not every file in \`${folder}\` is known here`, site.source);
  if (glob === undefined || !files) return pattern?.kind === 'unknown' ? unknownFrom(pattern) : more;
  const slash = glob.lastIndexOf('/');
  const prefix = glob.slice(0, slash + 1);
  const names = files.namesIn(`${folder}/${prefix}`);
  if (!budget.spend(1 + names.length)) return tooLarge(site.source);
  const found = /[*?[{\\]/.test(prefix) ? [] : names.filter((name) => matchesGlob(name, glob.slice(slash + 1)));
  if (found.length === 0 || found.length > limits.items) return more;
  return array(
    found.map((name) => literal(prefix + name, site.source)),
    site.source,
    more,
  );
}
