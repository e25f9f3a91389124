import { Analysis } from '../../../src/core/analysis/analysis';
import { detectLanguage } from '../../../src/core/analysis/detect-language';
import type { UnitResult } from '../../../src/core/analysis/unit-result';
import { parseConfiguration } from '../../../src/core/config/parse-configuration';
import type { Design } from '../../../src/core/design/design';
import type { LandingZone, LandingZoneLanguage } from '../../../src/core/landing-zones/landing-zone';
import { landingZoneConfiguration } from '../../../src/core/landing-zones/landing-zone-configuration';
import { landingZoneFiles } from '../../../src/core/landing-zones/landing-zone-files';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { allRules } from '../../../src/core/rules/all-rules';

export interface JudgedZone {
  readonly files: readonly ParsedFile[];
  /** The whole deployment with the values of production, and of non-production. */
  readonly designs: readonly Design[];
  readonly results: readonly UnitResult[];
}

/** A landing zone as the editor judges it: with its own configuration, which has the strict profile. */
export function judgeZone(zone: LandingZone, language: LandingZoneLanguage): JudgedZone {
  const { configuration, problems } = parseConfiguration(landingZoneConfiguration(zone, language, ''), allRules);
  if (!configuration || problems.length > 0) throw new Error(`faultline.jsonc: ${problems[0]?.message}`);
  const files = parsedFiles(zone, language);
  const analysis = new Analysis(allRules, configuration);
  for (const file of files) analysis.add(file);
  const units = new Map(files.map(({ source }) => [analysis.project.unitOf(source.path), source.path]));
  const results = [...units.values()].flatMap((path) => analysis.resultFor(path) ?? []);
  const designs = new Set(results.flatMap((result) => result.designs));
  return { files, results, designs: [...designs] };
}

/** The code and the values of a landing zone, without what is written for people. */
function parsedFiles(zone: LandingZone, language: LandingZoneLanguage): readonly ParsedFile[] {
  const options = { name: 'payments', region: 'westeurope', secondRegion: 'northeurope' };
  return landingZoneFiles(zone, language, options).flatMap(({ path, text }) => {
    const own = detectLanguage(path, text);
    return own ? [new ParsedFile({ path, text, language: own })] : [];
  });
}
