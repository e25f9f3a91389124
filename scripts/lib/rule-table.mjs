const begin = '<!-- The rules, written by `npm run docs:rules`. -->';
const end = '<!-- The end of the rules. -->';

/** What the rules of an area ask for, in the order in which the areas stand. */
const areas = {
  zone: 'Availability zones',
  storage: 'Copies of data',
  public: 'Public exposure',
  pin: 'Pinning',
  cmk: 'Customer-managed keys',
  'key-vault': 'Key vaults',
  flowlog: 'Flow logs',
};

const languages = {
  bicep: 'Bicep',
  arm: 'ARM',
  terraform: 'azurerm',
  azapi: 'azapi',
  workflow: 'workflows',
  dockerfile: 'Dockerfiles',
};

/** The text with its table of rules brought up to date. `rules` are as `faultline rules --format json` lists them. */
export function withRuleTable(text, rules) {
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start)
    throw new Error(`The text has no place for the rules: a line ${begin} and a line ${end}.`);
  return `${text.slice(0, start + begin.length)}\n\n${ruleTables(rules)}\n${text.slice(stop)}`;
}

/** A heading and a table an area. */
function ruleTables(rules) {
  const known = Object.keys(areas);
  const found = [...new Set(rules.map(areaOf))].sort((a, b) => rank(known, a) - rank(known, b));
  return found
    .map((area) => {
      const rows = rules.filter((rule) => areaOf(rule) === area).map(row);
      const head = ['| Rule | Asks to | Severity | Languages | Fix |', '| --- | --- | --- | --- | --- |'];
      return `### ${areas[area] ?? area}\n\n${[...head, ...rows].join('\n')}\n`;
    })
    .join('\n');
}

function row({ id, title, severity, languages: own, fixable, enabledByDefault }) {
  const level = enabledByDefault ? severity : `off (${severity})`;
  const read = own.map((language) => languages[language]).join(', ');
  return `| [\`${id}\`](docs/rules/${id}.md) | ${lowerFirst(title)} | ${level} | ${read} | ${fixable ? 'yes' : ''} |`;
}

function areaOf({ id }) {
  return id.split('/')[0];
}

/** Areas that have no heading of their own come last. */
function rank(known, area) {
  const index = known.indexOf(area);
  return index < 0 ? known.length : index;
}

function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
