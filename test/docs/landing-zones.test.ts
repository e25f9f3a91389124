import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseConfiguration } from '../../src/core/config/parse-configuration';
import { allLandingZones } from '../../src/core/landing-zones/all-landing-zones';
import { allRules } from '../../src/core/rules/all-rules';

const page = readFileSync('docs/landing-zones.md', 'utf8');

it('docs/landing-zones.md lists every landing zone as the command describes it', () => {
  const rows = [...page.matchAll(/^\| (.+) \| (.+) \|$/gm)]
    .slice(2)
    .map(([, title, description]) => [title, description]);
  expect(rows).toEqual(allLandingZones.map(({ title, description }) => [title, description]));
});

it('docs/landing-zones.md shows a configuration that is in order', () => {
  const [, text = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
  expect(parseConfiguration(text, allRules)).toMatchObject({ configuration: expect.anything(), problems: [] });
});
