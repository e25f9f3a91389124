import { baseName, directoryOf } from '../text/path-parts';

const usualNames = ['azuredeploy', 'main', 'mainTemplate', 'template', 'deploy'];

/**
 * The paths at which the template of an ARM parameter file may lie, the most telling first: `x.parameters.json` and
 * `x.parameters.dev.json` are for `x`; `parameters.dev.json` and `dev.parameters.json` for the template that is usual.
 * The first that exists counts. Source: the naming that Azure's own quickstarts and its documentation of parameter files use.
 */
export function templateCandidates(path: string): readonly string[] {
  const stems = stemsOf(baseName(path));
  return [...stems, ...usualNames].flatMap((stem) =>
    ['bicep', 'json', 'jsonc'].map((extension) => `${directoryOf(path)}${stem}.${extension}`),
  );
}

/** The names that stand before `parameters`: of `a.b.parameters.dev.json` first `a.b`, then `a`. */
function stemsOf(name: string): readonly string[] {
  const parts = name.replace(/\.jsonc?$/i, '').split('.');
  const marker = parts.findIndex((part) => /^param(?:eter)?s?$/i.test(part));
  const before = marker < 0 ? [] : parts.slice(0, marker);
  return before.map((_, index) => before.slice(0, before.length - index).join('.'));
}
