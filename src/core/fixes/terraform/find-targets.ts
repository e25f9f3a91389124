import type { JsonValue, Scalar } from '../../design/value';
import type {
  ArgumentMapping,
  BlockMapping,
  CombinedMapping,
  MajorSpan,
} from '../../readers/terraform/mapping/resource-mapping';
import type { HclBody } from '../../syntax/hcl/tree';
import { type FixValue, Placeholder, ReferenceTo } from '../fix';
import type { ArgumentName, ArgumentTarget } from './argument-target';
import { isFixValueList, isFixValueObject, sameFixValue } from './fix-values';
import { attributeNamed, type BlockStep, nestedBodyAt } from './nested-body';
import { toTerraformValue } from './to-terraform-value';

/** A resource's mapping or that of a block in it. */
export interface MappingLevel {
  readonly arguments: readonly ArgumentMapping[];
  readonly blocks?: readonly BlockMapping[];
  readonly combined?: readonly CombinedMapping[];
  readonly constants?: Readonly<Record<string, JsonValue>>;
}

/** What the search stands on: the block as written, and the provider's majors in force. */
export interface TargetContext {
  readonly body: HclBody;
  readonly majors: readonly number[];
}

/** A way to say what stands at a path. */
interface Candidate {
  readonly rank: 'written' | 'current' | 'constant' | 'covered' | 'implied' | 'former';
  readonly targets: (value: FixValue) => readonly ArgumentTarget[] | undefined;
  readonly steps: readonly BlockStep[];
  readonly argument: ArgumentName | undefined;
}

const ranks: readonly Candidate['rank'][] = ['written', 'current', 'constant', 'implied', 'covered', 'former'];

/** The arguments to write so that `value` stands at the dotted ARM path; undefined where azurerm has none for it. */
export function findTargets(
  level: MappingLevel,
  path: string,
  value: FixValue,
  context: TargetContext,
): readonly ArgumentTarget[] | undefined {
  for (const candidate of ranked(level, path, context)) {
    const targets = candidate.targets(value);
    if (targets) return candidate.argument ? targets.map((target) => ({ ...target, path })) : targets;
  }
  if (!isFixValueObject(value)) return undefined;
  const inner = Object.entries(value).map(([name, item]) => findTargets(level, `${path}.${name}`, item, context));
  return inner.every((targets) => targets !== undefined) && inner.length > 0 ? inner.flat() : undefined;
}

/** The argument that is written for the path, or the block where `argument` is undefined. */
export function findWritten(
  level: MappingLevel,
  path: string,
  context: TargetContext,
): { steps: readonly BlockStep[]; argument: ArgumentName | undefined } | undefined {
  return ranked(level, path, context).find(({ rank }) => rank === 'written');
}

function ranked(level: MappingLevel, path: string, context: TargetContext): readonly Candidate[] {
  const candidates = [...candidatesAt(level, path.toLowerCase(), [], context)];
  return ranks.flatMap((rank) => candidates.filter((candidate) => candidate.rank === rank));
}

function* candidatesAt(
  level: MappingLevel,
  path: string,
  steps: readonly BlockStep[],
  context: TargetContext,
): Generator<Candidate> {
  for (const mapping of level.arguments) yield* argumentCandidates(level, mapping, path, steps, context);
  for (const mapping of level.combined ?? []) {
    if (mapping.path.toLowerCase() === path) yield combinedCandidate(mapping, steps);
  }
  const constant = entryAt(level.constants, path);
  if (constant !== undefined) yield constantCandidate(constant, steps);
  for (const block of level.blocks ?? []) yield* blockCandidates(block, path, steps, context);
}

function* argumentCandidates(
  level: MappingLevel,
  mapping: ArgumentMapping,
  path: string,
  outer: readonly BlockStep[],
  context: TargetContext,
): Generator<Candidate> {
  const { steps, argument } = place(level, mapping, outer, context.majors);
  const own = mapping.path.toLowerCase();
  const make = (strength: ArgumentTarget['strength']) => (value: FixValue) => {
    const converted = toTerraformValue(mapping, value);
    return converted === undefined ? undefined : [{ steps, argument, value: converted, strength, path: undefined }];
  };
  if (path === own || (mapping.idObject && path === `${own}.id`)) {
    if (mapping.onlyRead) return;
    const rank = isWritten(steps, argument.known, context)
      ? 'written'
      : isCurrent(mapping, context)
        ? 'current'
        : 'former';
    yield { rank, targets: make('direct'), steps, argument };
  } else if (mapping.covers?.some((covered) => covered.toLowerCase() === path)) {
    yield { rank: 'covered', targets: make('covered'), steps, argument };
  }
  const implied = entryAt(mapping.implies, path);
  if (implied !== undefined) {
    const targets = (value: FixValue) =>
      sameFixValue(value, implied)
        ? [{ steps, argument, value, path: undefined, strength: 'implied' as const }]
        : undefined;
    yield { rank: 'implied', targets, steps, argument };
  }
}

function combinedCandidate(mapping: CombinedMapping, outer: readonly BlockStep[]): Candidate {
  const targets = (value: FixValue): readonly ArgumentTarget[] | undefined => {
    if (!isScalar(value)) return undefined;
    const entries = Object.entries(mapping.toTerraform(value));
    if (entries.length > 0) {
      return entries.map(([dotted, scalar]) => ({
        ...placeOfName(dotted, outer),
        value: scalar,
        path: undefined,
        strength: 'direct',
      }));
    }
    const [first = ''] = mapping.arguments;
    return [{ ...placeOfName(first, outer), value, path: undefined, strength: 'implied' }];
  };
  return { rank: 'current', targets, steps: outer, argument: undefined };
}

function constantCandidate(constant: JsonValue, steps: readonly BlockStep[]): Candidate {
  const targets = (value: FixValue): readonly ArgumentTarget[] | undefined =>
    sameFixValue(value, constant)
      ? [{ steps, argument: undefined, value, path: undefined, strength: 'direct' }]
      : undefined;
  return { rank: 'constant', targets, steps, argument: undefined };
}

function* blockCandidates(
  block: BlockMapping,
  path: string,
  outer: readonly BlockStep[],
  context: TargetContext,
): Generator<Candidate> {
  const names = writtenNames(block.block, block, context.majors);
  const isList = block.path.endsWith('[]');
  const own = block.path.replace('[]', '').toLowerCase();
  if (path !== own && !path.startsWith(`${own}.`)) return;
  const [index, rest] = isList ? itemOf(path.slice(own.length + 1)) : [0, path.slice(own.length + 1)];
  if (index === undefined) return;
  const steps = [...outer, { names, index }];
  if (rest !== '') {
    yield* candidatesAt(block, rest, steps, context);
    return;
  }
  const rank =
    nestedBodyAt(context.body, steps) === 'absent' ? (isCurrent(block, context) ? 'current' : 'former') : 'written';
  const targets = (value: FixValue): readonly ArgumentTarget[] | undefined =>
    isFixValueObject(value) && Object.keys(value).length === 0
      ? [{ steps, argument: undefined, value, path: undefined, strength: 'direct' }]
      : undefined;
  yield { rank, targets, steps, argument: undefined };
}

/** The index that begins the path below a list, and what follows it. */
function itemOf(path: string): readonly [number | undefined, string] {
  const [, index, rest = ''] = /^(\d+)(?:\.(.*))?$/.exec(path) ?? [];
  return [index === undefined ? undefined : Number(index), rest];
}

function place(
  level: MappingLevel,
  mapping: ArgumentMapping,
  outer: readonly BlockStep[],
  majors: readonly number[],
): { steps: readonly BlockStep[]; argument: ArgumentName } {
  const found = placeOfName(mapping.argument, outer);
  const known = writtenNames(found.argument.write, mapping, majors);
  const replaces = level.arguments
    .filter((other) => other.onlyRead && other.path === mapping.path)
    .map((other) => other.argument);
  return { steps: found.steps, argument: { write: known[0] ?? mapping.argument, known, replaces } };
}

function placeOfName(
  dotted: string,
  outer: readonly BlockStep[],
): { steps: readonly BlockStep[]; argument: ArgumentName } {
  const segments = dotted.split('.');
  const name = segments.pop() ?? dotted;
  const steps = [...outer, ...segments.map((segment) => ({ names: [segment], index: 0 }))];
  return { steps, argument: { write: name, known: [name], replaces: [] } };
}

/** The name to write first: a former one where all majors in force are older than the rename. */
function writtenNames(
  name: string,
  mapping: { readonly formerNames?: readonly string[]; readonly renamedIn?: number },
  majors: readonly number[],
): readonly string[] {
  const { formerNames = [], renamedIn } = mapping;
  const isOld = renamedIn !== undefined && majors.length > 0 && majors.every((major) => major < renamedIn);
  return isOld ? [...formerNames, name] : [name, ...formerNames];
}

function isCurrent({ majors: span }: { readonly majors?: MajorSpan }, { majors }: TargetContext): boolean {
  const newest = majors.at(-1) ?? Number.MAX_SAFE_INTEGER;
  return (span?.since ?? 0) <= newest && newest < (span?.removedIn ?? Number.POSITIVE_INFINITY);
}

function isWritten(steps: readonly BlockStep[], names: readonly string[], { body }: TargetContext): boolean {
  const inner = nestedBodyAt(body, steps);
  return typeof inner !== 'string' && attributeNamed(inner, names) !== undefined;
}

function entryAt(entries: Readonly<Record<string, JsonValue>> | undefined, path: string): JsonValue | undefined {
  return Object.entries(entries ?? {}).find(([name]) => name.toLowerCase() === path)?.[1];
}

function isScalar(value: FixValue): value is Scalar {
  if (value instanceof Placeholder || value instanceof ReferenceTo) return false;
  return !isFixValueList(value) && !isFixValueObject(value);
}
