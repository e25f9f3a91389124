import { allLandingZones } from '../landing-zones/all-landing-zones';
import { allRules } from '../rules/all-rules';
import { allSnippets } from '../snippets/all-snippets';
import { armType } from '../snippets/common/arm-type';
import { wholeText } from '../snippets/snippet-preview';

const armTypePattern = /['"]([A-Za-z]+(?:\.[A-Za-z]+)+\/[A-Za-z/]+@\d{4}-\d{2}-\d{2}(?:-preview)?)['"](?! existing)/g;
const azurermPattern = /^resource "(azurerm_\w+)"/gm;
const modulePattern = /'br\/public:(avm\/[^']+)'/g;

/** The types whose schemas the tests need: ARM types with their API version, and azurerm resources; and modules. Sorted, each once. */
export interface WrittenTypes {
  readonly arm: readonly string[];
  readonly azurerm: readonly string[];
  /** Azure Verified Modules with their version: `avm/res/key-vault/vault:0.14.0`. */
  readonly modules: readonly string[];
}

/**
 * The types that snippets and landing zones write, and those that fixes write into.
 * @param fixtures the Terraform texts that fixes are tried on.
 */
export function writtenTypes(fixtures: readonly string[]): WrittenTypes {
  const zones = allLandingZones.flatMap(({ code }) => Object.values(code));
  const snippets = [
    ...allSnippets.map((snippet) => wholeText(snippet)),
    ...zones.flatMap(({ main, modules }) => [main, ...Object.values(modules)]),
  ];
  const mended = allRules
    .filter(({ fixable }) => fixable)
    .flatMap(({ resourceTypes }) => resourceTypes.filter((type) => type !== '*').map(armType));
  return {
    arm: sorted([...typesIn(snippets, armTypePattern), ...mended]),
    azurerm: sorted(typesIn([...snippets, ...fixtures], azurermPattern)),
    modules: sorted(typesIn(snippets, modulePattern)),
  };
}

function typesIn(texts: readonly string[], pattern: RegExp): readonly string[] {
  return texts.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, type]) => type ?? []));
}

/** Types that differ in case alone are one. */
function sorted(types: readonly string[]): readonly string[] {
  return [...new Map(types.map((type) => [type.toLowerCase(), type])).values()].sort();
}
