import type { ParsedFile } from '../../project/parsed-file';
import type { ObjectExpression } from '../../syntax/bicep/expression-nodes';
import { overlap, type TextEdit } from '../../text/text-edit';
import type { FileEdit } from '../file-edit';
import type { FixValue, RemoveProperty, SetProperty } from '../fix';
import { holdsReference } from '../holds-reference';
import { locateChange, locateProperty, type WriteTarget } from '../locate-change';
import { areAllowing } from '../parameters-on-the-way';
import { AddedMembers } from './added-members';
import { type BicepText, bicepText } from './bicep-text';
import { expressionAt, propertyAt } from './find-node';
import { insertMembers } from './insert-members';
import { removalRange } from './removal-range';
import { replaceValue } from './replace-value';

interface Insertions {
  readonly file: BicepText;
  readonly target: ObjectExpression;
  readonly members: AddedMembers;
}

/**
 * The edits for the changes of one fix in Bicep files; undefined where one of them cannot be written safely. What is
 * added to one object becomes one insertion.
 */
export function writeBicepChanges(
  changes: readonly (SetProperty | RemoveProperty)[],
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const writer = new BicepWriter(files);
  for (const change of changes) {
    const done = change.kind === 'set-property' ? writer.set(change) : writer.remove(change);
    if (!done) return undefined;
  }
  return writer.edits();
}

class BicepWriter {
  private readonly removals: FileEdit[] = [];
  private readonly replacements: FileEdit[] = [];
  private readonly insertions = new Map<ObjectExpression, Insertions>();

  constructor(private readonly files: ReadonlyMap<string, ParsedFile>) {}

  /** Gives whether the change can be written. */
  set(change: SetProperty): boolean {
    const target = locateChange(change.resource, change.path);
    if (target?.kind === 'insert') {
      if (target.file !== change.resource.file && holdsReference(change.value)) return false;
      return this.insert(target.file, target.range, target.path, change.value);
    }
    const property = locateProperty(change.resource, change.path);
    const kept = target && this.mayBeGiven(target, change) ? target : undefined;
    const edit = replaceValue(this.files, { target: kept, property, value: change.value });
    if (edit) this.replacements.push(edit);
    return edit !== undefined;
  }

  remove(change: RemoveProperty): boolean {
    const target = locateProperty(change.resource, change.path);
    if (!target) return true;
    const file = bicepText(this.files, target.file);
    const property = file && propertyAt(file.tree, target.nameRange);
    if (!property) return false;
    this.removals.push({ file: file.path, edit: { range: removalRange(file.text, property.range), newText: '' } });
    return true;
  }

  edits(): readonly FileEdit[] | undefined {
    const removed = this.removals.map(({ edit }) => edit.range);
    const inserted = [...this.insertions.values()].flatMap(({ file, target, members }) =>
      insertMembers(file, target, members, removed).map((edit) => ({ file: file.path, edit })),
    );
    const all = distinct([...this.removals, ...this.replacements, ...inserted]);
    const collide = all.some(({ file, edit }, index) =>
      all.slice(index + 1).some((other) => other.file === file && overlap(edit, other.edit)),
    );
    return collide ? undefined : all.filter(({ file, edit }) => !saysAlready(this.files, file, edit));
  }

  /** Whether the value may come the way that the present one has come: parameters may allow only some. */
  private mayBeGiven(target: WriteTarget, { resource, value }: SetProperty): boolean {
    if (target.kind !== 'replace' || target.file === resource.file) return true;
    return !holdsReference(value) && areAllowing(target.trail, value, this.files);
  }

  private insert(path: string, range: TextEdit['range'], steps: readonly string[], value: FixValue): boolean {
    const file = bicepText(this.files, path);
    const target = file && expressionAt(file.tree, range);
    if (!file || target?.kind !== 'object' || !target.closeBrace) return false;
    const known = this.insertions.get(target) ?? { file, target, members: new AddedMembers() };
    this.insertions.set(target, known);
    return known.members.add(steps, value);
  }
}

function distinct(edits: readonly FileEdit[]): readonly FileEdit[] {
  const seen = new Set<string>();
  return edits.filter(({ file, edit }) => {
    const key = JSON.stringify([file, edit.range.start, edit.range.end, edit.newText]);
    return !seen.has(key) && seen.add(key);
  });
}

function saysAlready(files: ReadonlyMap<string, ParsedFile>, path: string, { range, newText }: TextEdit): boolean {
  return files.get(path)?.source.text.slice(range.start, range.end) === newText;
}
