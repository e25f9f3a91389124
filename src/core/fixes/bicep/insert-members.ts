import type { ObjectExpression, ObjectMember } from '../../syntax/bicep/expression-nodes';
import type { TextEdit } from '../../text/text-edit';
import { contains, type TextRange } from '../../text/text-range';
import { indentationAt } from '../text-style';
import type { AddedMembers, AddedValue } from './added-members';
import type { BicepText } from './bicep-text';
import { formatBicepMember } from './format-bicep-value';

/**
 * The edits that add members to an object, its comments and its layout kept. Bicep files put a resource's own
 * properties before `properties`, and both before nested resources.
 * @param removed what other edits take away, so that nothing is added behind it.
 */
export function insertMembers(
  file: BicepText,
  target: ObjectExpression,
  added: AddedMembers,
  removed: readonly TextRange[],
): readonly TextEdit[] {
  const staying = target.members.filter((member) => !removed.some((range) => contains(range, member.range)));
  const properties = staying.findIndex((member) => member.kind === 'property' && member.name === 'properties');
  const nested = staying.findIndex((member) => member.kind === 'resource');
  const lastSpread = staying.findLastIndex((member) => member.kind === 'spread');
  const end = nested >= 0 ? nested : staying.length;
  const byAnchor = new Map<ObjectMember | undefined, [string, AddedValue][]>();
  for (const [name, value] of added.entries) {
    const comesBefore = name !== 'properties' && properties > lastSpread ? properties : end;
    const anchor = staying[Math.max(comesBefore, lastSpread + 1) - 1];
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), [name, value]]);
  }
  return [...byAnchor].map(([anchor, entries]) =>
    anchor ? insertBehind(file, target, anchor, entries) : insertFirst(file, target, entries, staying),
  );
}

type ObjectMembers = ObjectExpression['members'];
type Entries = readonly (readonly [name: string, value: AddedValue])[];

function insertBehind(file: BicepText, target: ObjectExpression, anchor: ObjectMember, entries: Entries): TextEdit {
  const { text, style } = file;
  const lineEnd = endOfLine(text, anchor.range.end);
  const startsLine = /(?:^|[\r\n])[ \t]*$/.test(text.slice(target.openBrace.end, anchor.range.start));
  if (lineEnd === undefined || !startsLine) {
    const members = format(file, entries, indentationAt(text, anchor.range.start));
    return { range: at(anchor.range.end), newText: members.map((member) => `, ${member}`).join('') };
  }
  const indentation = indentationAt(text, anchor.range.start);
  const members = format(file, entries, indentation);
  return {
    range: at(lineEnd),
    newText: members.map((member) => `${style.lineEnding}${indentation}${member}`).join(''),
  };
}

/** Adds members to an object that has none, or before the first of those that stay. */
function insertFirst(file: BicepText, target: ObjectExpression, entries: Entries, staying: ObjectMembers): TextEdit {
  const { text, style } = file;
  const { openBrace, range, members } = target;
  const outer = indentationAt(text, openBrace.start);
  const lineEnd = endOfLine(text, openBrace.end);
  if (members.length > 0 && lineEnd === undefined) {
    const added = format(file, entries, outer).join(', ');
    return { range: at(openBrace.end), newText: ` ${added}${staying.length > 0 ? ',' : ''}` };
  }
  const inner = members[0] ? indentationAt(text, members[0].range.start) : outer + style.indent;
  const lines = format(file, entries, inner).map((member) => style.lineEnding + inner + member);
  if (members.length > 0) return { range: at(lineEnd ?? openBrace.end), newText: lines.join('') };
  const content = text.slice(openBrace.end, range.end - 1).trimEnd();
  return {
    range: { start: openBrace.end + content.length, end: range.end - 1 },
    newText: `${lines.join('')}${style.lineEnding}${outer}`,
  };
}

function format({ tree, style }: BicepText, entries: Entries, indentation: string): readonly string[] {
  return entries.map(([name, value]) => formatBicepMember(name, value, { tree, style, indentation }));
}

function at(offset: number): TextRange {
  return { start: offset, end: offset };
}

/** The end of the line, behind a comment that stands there; undefined where more code follows. */
function endOfLine(text: string, offset: number): number | undefined {
  const rest = /^[ \t]*(?:\/\*[^\r\n]*?\*\/[ \t]*)?(?:\/\/[^\r\n]*)?(?=[\r\n]|$)/.exec(
    text.slice(offset, offset + 2_000),
  )?.[0];
  return rest === undefined ? undefined : offset + rest.length;
}
