import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { RuleLevel } from '../../../core/config/configuration';

/** What a new configuration file says. */
export const newConfiguration = `{
  // "recommended" runs the rules that are on by default; "strict" runs every rule.
  "profile": "recommended",

  // By rule id or "area/*": "off", "on", "error", "warning" or "information".
  "rules": {},

  // Files that are not judged: globs in the manner of .gitignore, relative to this folder.
  "ignore": [],

  // Owners on GitHub whose actions and workflows may be pinned by tag.
  "ownOrganizations": [],

  // How many availability zones make a resource zone-redundant: 2 or 3.
  "thresholds": { "minimumZones": 2 }
}
`;

/**
 * The text of a configuration in which the rule has the given level; comments and layout stay. Undefined for a level
 * takes the rule's entry away, so that its own severity is in force again.
 */
export function withRuleLevel(text: string, rule: string, level: RuleLevel | undefined): string {
  const start = text.trim() === '' ? '{}\n' : text;
  return (level && addBehindComment(start, rule, level)) ?? change(start, rule, level);
}

interface Layout {
  readonly eol: string;
  readonly indent: string;
}

function layoutOf(text: string): Layout {
  return { eol: text.includes('\r\n') ? '\r\n' : '\n', indent: /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ' };
}

function change(text: string, rule: string, level: RuleLevel | undefined): string {
  const { eol, indent } = layoutOf(text);
  const insertSpaces = !indent.startsWith('\t');
  const formattingOptions = { eol, insertSpaces, tabSize: insertSpaces ? indent.length : 1 };
  return applyEdits(text, modify(text, ['rules', rule], level, { formattingOptions }));
}

/** The comma of the last entry, if any, and the comment behind it on its line. */
const commaAndComment = /^([ \t]*,)?([ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/[ \t]*))(?=\r?\n)/;

/**
 * jsonc-parser puts a new entry between the last one and the comment behind that, which would then stand with the wrong
 * entry. Undefined where there is no such comment, or the entry is not new.
 */
function addBehindComment(text: string, rule: string, level: RuleLevel): string | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const rules = root && findNodeAtLocation(root, ['rules']);
  if (!root || (rules && findNodeAtLocation(rules, [rule]))) return undefined;
  const last = (rules ?? root).children?.at(-1);
  if (!last) return undefined;
  const end = last.offset + last.length;
  const [tail, comma, comment] = commaAndComment.exec(text.slice(end)) ?? [];
  if (tail === undefined) return undefined;
  const { eol, indent } = layoutOf(text);
  const own = /[ \t]*$/.exec(text.slice(0, last.offset))?.[0] ?? '';
  const entry = `"${rule}": "${level}"`;
  const added = rules ? entry : ['"rules": {', `${own}${indent}${entry}`, `${own}}`].join(eol);
  const behind = text.slice(end + tail.length);
  return `${text.slice(0, end)},${comment}${eol}${own}${added}${comma ? ',' : ''}${behind}`;
}
