import { object, unknown } from '../../design/make-value';
import type { Property, UnknownValue, Value } from '../../design/value';
import { everyOf, unknownFrom } from '../../evaluate/terraform/annotated-value';
import { evaluate } from '../../evaluate/terraform/evaluate-expression';
import { iterations } from '../../evaluate/terraform/evaluate-for';
import { openReason } from '../../evaluate/terraform/functions/terraform-function';
import { limits } from '../../evaluate/terraform/limits';
import { oneOf } from '../../evaluate/terraform/options';
import { isNull } from '../../evaluate/terraform/scalars';
import { innerScope, type Scope, scopeInFile, sourceIn } from '../../evaluate/terraform/scope';
import { hop } from '../../evaluate/terraform/value-access';
import type { HclBlock } from '../../syntax/hcl/tree';
import { blockName, braces, type WrittenBlock, type WrittenBody, writtenBody } from './declared-block';
import { type EvaluatedBlock, type EvaluatedBody, emptyBody } from './evaluated-body';

/** Arguments and blocks that Terraform itself reads; they say nothing about the resource. */
const metaNames: ReadonlySet<string> = new Set([
  'connection',
  'count',
  'depends_on',
  'for_each',
  'lifecycle',
  'provider',
  'provisioner',
  'timeouts',
]);

const deepest = 30;

/** Evaluates the arguments and blocks of a resource. */
export function evaluateResourceBody(body: WrittenBody, scope: Scope): EvaluatedBody {
  return evaluateBody(body, scope, metaNames, 0);
}

const none: ReadonlySet<string> = new Set();

function evaluateBody(body: WrittenBody, scope: Scope, skipped: ReadonlySet<string>, depth: number): EvaluatedBody {
  if (depth > deepest) return emptyBody;
  const written = new Map<string, Property>();
  for (const [name, { attribute, file }] of body.attributes) {
    if (skipped.has(name)) continue;
    const value = evaluate(attribute.value, scopeInFile(scope, file));
    written.set(name, { name, nameRange: attribute.nameRange, file, value });
  }
  const blocks = new Map<string, EvaluatedBlock[]>();
  for (const block of body.blocks) {
    const name = blockName(block.block);
    if (skipped.has(name)) continue;
    const list = blocks.get(name) ?? [];
    if (list.length > limits.instances) continue;
    blocks.set(name, list);
    list.push(...evaluateBlock(block, scope, depth));
  }
  return { arguments: written, blocks };
}

function evaluateBlock({ block, file }: WrittenBlock, scope: Scope, depth: number): readonly EvaluatedBlock[] {
  const inFile = scopeInFile(scope, file);
  if (block.type === 'dynamic') return evaluateDynamic(block, inFile, depth);
  return [evaluatedBlock(block, block, inFile, depth)];
}

/** `written` is the block that is named in the text, `content` the one that holds the arguments. */
function evaluatedBlock(
  written: HclBlock,
  content: HclBlock,
  scope: Scope,
  depth: number,
  presence: EvaluatedBlock['presence'] = 'certain',
  reason?: UnknownValue,
): EvaluatedBlock {
  return {
    nameRange: written.type === 'dynamic' ? (written.labels[0]?.range ?? written.typeRange) : written.typeRange,
    range: braces(content),
    declaration: written.range,
    file: scope.file,
    presence,
    reason,
    body: evaluateBody(writtenBody(scope.file, content.body), scope, none, depth + 1),
  };
}

interface Iteration {
  readonly key: Value;
  readonly value: Value;
}

function evaluateDynamic(block: HclBlock, scope: Scope, depth: number): readonly EvaluatedBlock[] {
  const content = block.body.blocks.find((inner) => inner.type === 'content');
  const forEach = block.body.attributes.find((attribute) => attribute.name === 'for_each');
  if (!content || !forEach) return [];
  const iterator = iteratorName(block);
  const collection = evaluate(forEach.value, scope);
  const step = { file: scope.file, range: forEach.nameRange, description: `for_each of ${iterator}` };
  const make = ({ key, value }: Iteration, presence: EvaluatedBlock['presence'], reason?: UnknownValue) => {
    const source = sourceIn(scope, forEach.value.range);
    const property = (name: string, member: Value): Property => ({
      name,
      nameRange: forEach.nameRange,
      file: scope.file,
      value: hop(member, step),
    });
    const element = object([property('key', key), property('value', value)], source);
    return evaluatedBlock(block, content, innerScope(scope, new Map([[iterator, element]])), depth, presence, reason);
  };
  const options = collection.kind === 'choice' ? collection.options : [collection];
  const lists = options.map((option) => membersOfOption(option).slice(0, limits.instances));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const shortest = Math.min(...lists.map((list) => list.length));
  const uncertain = unknown('unsupported', 'it depends on a condition that is not known here', collection.source);
  const blocks = Array.from({ length: longest }, (_, index) => {
    const members = lists.flatMap((list) => list[index] ?? []);
    const member = {
      key: oneOf(
        members.map(({ key }) => key),
        collection.source,
      ),
      value: oneOf(
        members.map(({ value }) => value),
        collection.source,
      ),
    };
    return index < shortest ? make(member, 'certain') : make(member, 'possible', uncertain);
  });
  const open = options.find((option) => openReason(option));
  const reason = open && openReason(open);
  if (open && reason)
    blocks.push(make({ key: reason, value: everyOf(open) ?? unknownFrom(reason) }, 'repeated', reason));
  return blocks;
}

function membersOfOption(option: Value): readonly Iteration[] {
  if (isNull(option) || (option.kind !== 'array' && option.kind !== 'object')) return [];
  return iterations(option);
}

function iteratorName(block: HclBlock): string {
  const iterator = block.body.attributes.find((attribute) => attribute.name === 'iterator')?.value;
  if (iterator?.kind === 'variable') return iterator.name;
  return block.labels[0]?.text ?? '';
}
