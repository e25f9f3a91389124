import type { EnvironmentSettings } from '../config/deployment-settings';
import { matchesGlobs, relativeTo } from '../config/path-globs';
import type { Environment } from '../design/deployment-context';
import type { Design } from '../design/design';
import { propertyOf, stringOf } from '../design/read-value';
import type { EntryContext } from '../project/entry-context';
import { entryOfUnit } from '../project/unit-key';
import { baseName } from '../text/path-parts';

/**
 * What a deployment is for: by its files, else by names, else by the tags of what it deploys. Undefined where the
 * configuration says nothing about it.
 * @param root the folder that the globs are relative to, with its slash; empty for the one that paths are relative to.
 */
export function environmentOf(
  context: EntryContext,
  design: Design,
  settings: readonly EnvironmentSettings[],
  root: string,
): Environment | undefined {
  if (settings.length === 0) return undefined;
  const paths = [context.parameterFile, ...context.valueFiles, entryOfUnit(context.unit)]
    .filter((path) => path !== undefined)
    .map((path) => relativeTo(root, path));
  const words = new Set(wordsOf(context));
  const found =
    settings.find(({ files }) => paths.some((path) => matchesGlobs(files, path))) ??
    settings.find(({ names }) => names.some((name) => words.has(name.toLowerCase()))) ??
    settings.find(({ tags }) => Object.entries(tags).some(([name, value]) => isTagged(design, name, value)));
  return found?.environment;
}

function wordsOf({ name, parameterFile, valueFiles }: EntryContext): readonly string[] {
  const files = [parameterFile, ...valueFiles].filter((path) => path !== undefined).map(baseName);
  const words = files.flatMap((file) => [file, ...file.split(/[._\s-]+/)]);
  return [...(name === undefined ? [] : [name]), ...words].map((word) => word.toLowerCase());
}

/** Whether resources carry the tag with that value and none carries it with another. */
function isTagged({ resources }: Design, name: string, value: string): boolean {
  const values = resources.flatMap((resource) => {
    const tags = propertyOf(resource.body, 'tags')?.value;
    const found = tags?.kind === 'object' ? stringOf(propertyOf(tags, name)?.value) : undefined;
    return found === undefined ? [] : [found.toLowerCase()];
  });
  return values.length > 0 && values.every((found) => found === value.toLowerCase());
}
