import { valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { ParsedFile } from '../../project/parsed-file';
import type { HclAttribute, HclBody } from '../../syntax/hcl/tree';
import type { FileEdit } from '../file-edit';
import { indentationAt, type TextStyle } from '../text-style';
import type { BlockPlan, PlannedArgument, PlannedBlock } from './block-plan';
import { formatTerraformValue } from './format-terraform-value';
import { formatArguments, insertIntoBody, type NewArgument, type NewBlock } from './insert-into-body';
import { matchingVariable } from './module-values';
import { attributeNamed, nestedBody } from './nested-body';
import { replaceValue } from './replace-value';
import { moduleTexts, type TerraformText } from './terraform-text';

/** What a plan is carried out on. */
export interface PlanContext {
  readonly file: TerraformText;
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly resource: Resource;
  /** Arguments that the same change takes away. */
  readonly removed: ReadonlySet<HclAttribute>;
}

/** The edits that make the block say what is planned; undefined where that cannot be written safely. */
export function applyPlan(plan: BlockPlan, whole: HclBody, context: PlanContext): readonly FileEdit[] | undefined {
  const { file, removed } = context;
  const body = { ...whole, attributes: whole.attributes.filter((attribute) => !removed.has(attribute)) };
  const edits: FileEdit[] = [];
  const added: NewArgument[] = [];
  const blocks: NewBlock[] = [];
  for (const planned of plan.arguments) {
    const present = presentEdits(planned, body, context);
    if (present === 'failed') return undefined;
    if (present === 'absent') {
      const argument = newArgument(planned, body, context);
      if (!argument) return undefined;
      added.push(argument);
    } else {
      edits.push(...present);
    }
  }
  for (const { step, plan: inner } of plan.blocks) {
    const nested = nestedBody(body, step);
    if (nested === 'unclear') return undefined;
    if (nested === 'absent') {
      const block = newBlock({ step, plan: inner }, file.style);
      if (!block) return undefined;
      blocks.push(block);
    } else {
      const nestedEdits = applyPlan(inner, nested, context);
      if (!nestedEdits) return undefined;
      edits.push(...nestedEdits);
    }
  }
  const rewritten = new Set(plan.arguments.flatMap(({ argument }) => attributeNamed(body, argument.replaces) ?? []));
  const insertions = insertIntoBody(file, whole, added, blocks, { removed, rewritten }).map((edit) => ({
    file: file.path,
    edit,
  }));
  return [...edits, ...insertions];
}

function presentEdits(
  { argument, value, path }: PlannedArgument,
  body: HclBody,
  { file, files, resource }: PlanContext,
): readonly FileEdit[] | 'absent' | 'failed' {
  const present = attributeNamed(body, argument.known);
  if (present) {
    const source = path === undefined ? undefined : valueAt(resource.body, path)?.source;
    return replaceValue(file, present.value, value, source, files) ?? 'failed';
  }
  if (body.blocks.some((block) => argument.known.includes(block.type))) return 'failed';
  const replaced = attributeNamed(body, argument.replaces);
  if (!replaced) return 'absent';
  const text = formatTerraformValue(value, file.style, '');
  return text === undefined ? 'failed' : [{ file: file.path, edit: rename(file, replaced, argument.write, text) }];
}

/** Writes another argument in the place of `attribute`, with the `=` in the same column where the name fits. */
function rename({ text }: TerraformText, attribute: HclAttribute, name: string, value: string): FileEdit['edit'] {
  const column = text.indexOf('=', attribute.nameRange.end) - attribute.nameRange.start;
  const range = { start: attribute.nameRange.start, end: attribute.value.range.end };
  return { range, newText: `${name.padEnd(column - 1)} = ${value}` };
}

function newArgument(
  { argument, value }: PlannedArgument,
  body: HclBody,
  { file, files }: PlanContext,
): NewArgument | undefined {
  const name = argument.write;
  const variable = matchingVariable(name, value, moduleTexts(files, file.path));
  const [first] = body.attributes;
  const indentation = first
    ? indentationAt(file.text, first.range.start)
    : indentationAt(file.text, body.range.start - 1) + file.style.indent;
  const text = variable ?? formatTerraformValue(value, file.style, indentation);
  return text === undefined ? undefined : { name, text };
}

function newBlock({ step, plan }: PlannedBlock, style: TextStyle): NewBlock | undefined {
  if (!canFormat(plan, style)) return undefined;
  return (indentation) => formatBlock(step.names[0] ?? '', plan, style, indentation);
}

function canFormat(plan: BlockPlan, style: TextStyle): boolean {
  const isWritable = plan.arguments.every(({ value }) => formatTerraformValue(value, style, '') !== undefined);
  return isWritable && plan.blocks.every((block) => canFormat(block.plan, style));
}

function formatBlock(name: string, plan: BlockPlan, style: TextStyle, indentation: string): string {
  const inner = indentation + style.indent;
  const texts = plan.arguments.map(({ argument, value }) => ({
    name: argument.write,
    text: formatTerraformValue(value, style, inner) ?? '',
  }));
  const lines = formatArguments(texts, 0).map((line) => inner + line);
  const blocks = plan.blocks.map((block) => inner + formatBlock(block.step.names[0] ?? '', block.plan, style, inner));
  const gap = lines.length > 0 && blocks.length > 0 ? [''] : [];
  if (lines.length + blocks.length === 0) return `${name} {}`;
  return [`${name} {`, ...lines, ...gap, ...blocks, `${indentation}}`].join(style.lineEnding);
}
