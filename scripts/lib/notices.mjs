import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from './project.mjs';

/** The licences of the packages whose files went into the bundles, as those licences ask. */
export function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const packages = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
  return [...packages]
    .sort()
    .map(notice)
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

function notice(name) {
  const folder = inProject('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const licenceFile = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const text = licenceFile === undefined ? '' : `\n\n${readFileSync(`${folder}/${licenceFile}`, 'utf8').trim()}`;
  return `${name} ${version} (${license})${text}`;
}
