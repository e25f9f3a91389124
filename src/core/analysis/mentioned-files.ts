import type { Value, ValueSource } from '../design/value';

const known = new WeakMap<Value, ReadonlySet<string>>();

/** The files in which a value and all that is in it is written, and those that it has come through. */
export function mentionedFiles(value: Value): ReadonlySet<string> {
  const before = known.get(value);
  if (before) return before;
  const files = new Set<string>();
  collect(value, files);
  known.set(value, files);
  return files;
}

function collect(value: Value, files: Set<string>): void {
  addSource(value.source, files);
  switch (value.kind) {
    case 'object':
      for (const property of value.properties.values()) {
        files.add(property.file);
        collect(property.value, files);
      }
      return;
    case 'array':
      for (const item of value.items) collect(item, files);
      return;
    case 'choice':
      for (const option of value.options) collect(option, files);
      return;
    case 'unknown':
      for (const piece of value.pieces ?? []) if (typeof piece !== 'string') collect(piece, files);
      return;
    case 'literal':
      return;
  }
}

function addSource({ file, trail }: ValueSource, files: Set<string>): void {
  files.add(file);
  for (const step of trail) files.add(step.file);
}
