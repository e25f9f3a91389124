import { describe, expect, it } from 'vitest';
import { allLandingZones } from '../../../src/core/landing-zones/all-landing-zones';
import type { LandingZone, LandingZoneLanguage } from '../../../src/core/landing-zones/landing-zone';
import { landingZoneFiles } from '../../../src/core/landing-zones/landing-zone-files';
import { directoryOf } from '../../../src/core/text/path-parts';
import { judgeZone } from '../../support/landing-zones/judge-zone';
import { folderText, wiringProblems } from '../../support/landing-zones/wiring-problems';
import { layoutProblems } from '../../support/snippets/layout';
import { designSchemaProblems } from '../../support/snippets/schema-problems';
import { undefinedNames, unusedNeeds } from '../../support/snippets/undefined-names';

const cases = allLandingZones.flatMap((zone) =>
  (['bicep', 'terraform'] as const).map((language) => [`${zone.id} in ${language}`, zone, language] as const),
);

describe.each(cases)('%s', (_name, zone, language) => {
  const { files, designs, results } = judgeZone(zone, language);
  const texts = new Map(files.map(({ source }) => [source.path, source.text]));
  const code = codeOf(texts, language);

  it('parses', () => {
    expect(designs.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('is deployed with the values of each environment, by its own configuration', () => {
    expect(designs.map(({ context }) => [context?.parameterFile?.split('.')[0], context?.environment]).sort()).toEqual([
      ['nonprod', 'non-production'],
      ['prod', zone.isMissionCritical ? 'mission-critical' : 'production'],
    ]);
    expect(designs.every(({ resources }) => resources.length > 20)).toBe(true);
  });

  it('has no finding under the strict profile', () => {
    expect(results.flatMap(({ failures }) => failures)).toEqual([]);
    const findings = results.flatMap((result) => result.findings).filter(({ verdict }) => verdict !== 'pass');
    expect(findings.map(({ rule, at, message }) => `${at.file}: ${rule.id}: ${message}`)).toEqual([]);
  });

  it('is as the schemas of its types have it', () => {
    expect(designSchemaProblems(designs, files)).toEqual([]);
  });

  it('calls modules that are there, with what they take, and reads what they give', () => {
    expect(wiringProblems(files, designs)).toEqual([]);
  });

  it('refers to nothing undefined, and asks for nothing that it does not use', () => {
    for (const [path, text] of code) {
      expect(undefinedNames(path, text, language), path).toEqual([]);
      expect(unusedNeeds(path, text, language), path).toEqual([]);
    }
  });

  it('is laid out as the formatter does it', () => {
    for (const [path, text] of texts) expect(layoutProblems(text, language), path).toEqual([]);
  });

  it('says how it is deployed and what it costs, without a secret', () => {
    const readme = textsOf(zone, language).get('README.md') ?? '';
    expect(readme).toContain('## Deploy');
    expect(readme).toContain('## What it costs to think about');
    expect(readme).not.toMatch(/!|undefined/);
    for (const [path, text] of texts) expect(text, path).not.toMatch(/password|client_?secret|account_?key|BEGIN /i);
  });
});

function textsOf(zone: LandingZone, language: LandingZoneLanguage): ReadonlyMap<string, string> {
  const files = landingZoneFiles(zone, language, { name: 'payments', region: 'westeurope' });
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** What is read as one: a Bicep file, a Terraform folder. */
function codeOf(texts: ReadonlyMap<string, string>, language: LandingZoneLanguage): ReadonlyMap<string, string> {
  if (language === 'bicep') return new Map([...texts].filter(([path]) => path.endsWith('.bicep')));
  const folders = new Set([...texts.keys()].filter((path) => path.endsWith('.tf')).map(directoryOf));
  return new Map([...folders].map((folder) => [`${folder}all.tf`, folderText(texts, folder)]));
}
