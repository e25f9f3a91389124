import { literal, unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import { Cursor } from '../../syntax/hcl/cursor';
import { parseBareTemplate } from '../../syntax/hcl/template-parser';
import type { HclExpression, HclTemplate } from '../../syntax/hcl/tree';
import { failure, isFailed, unknownFrom } from './annotated-value';
import { evaluateTemplate } from './evaluate-template';
import { withFile, withPath } from './functions/file-functions';
import { badCall, type CallSite } from './functions/terraform-function';
import { limits } from './limits';
import { mapOptions } from './options';
import { textOf } from './scalars';
import { type ModuleNames, rootScope, type Scope } from './scope';
import { inherit, tooLarge } from './value-access';

type Evaluate = (expression: HclExpression, scope: Scope) => Value;

/** What `templatefile` and `templatestring` give; undefined where `site` calls neither. */
export function renderTemplate(
  args: readonly Value[],
  site: CallSite,
  scope: Scope,
  evaluate: Evaluate,
): Value | undefined {
  if (site.name !== 'templatefile' && site.name !== 'templatestring') return undefined;
  const { session } = scope;
  if (session.inTemplate) return failure('a template cannot render another one', site.source);
  if (site.name === 'templatestring') {
    return withPath(args, site, (text, [given]) => {
      if (!given || text.length > limits.textLength) return given ? tooLarge(site.source) : badCall(site);
      if (!session.budget.spend(1 + (text.length >> 5))) return tooLarge(site.source);
      return placed(render(text, site.source.file, given, site, scope, evaluate), site);
    });
  }
  return withPath(args, site, (path, [given]) => {
    if (!given) return badCall(site);
    return withFile(path, site, session, (text, file) => {
      const value = render(file.text, file.path, given, site, scope, evaluate);
      return inherit(text, value);
    });
  });
}

function render(text: string, file: string, given: Value, site: CallSite, scope: Scope, evaluate: Evaluate): Value {
  const cursor = new Cursor(text);
  const pieces = parseBareTemplate(cursor);
  if (cursor.errors.length > 0) return badCall(site);
  const range = { start: 0, end: text.length };
  const template: HclTemplate = { kind: 'template', range, style: 'json', contentRange: range, pieces };
  const session = { ...scope.session, module: namesOf(given), inTemplate: true as const };
  return evaluateTemplate(template, rootScope(file, session), evaluate);
}

/** In a template only what is given to it can be named. */
function namesOf(given: Value): ModuleNames {
  return {
    resolve(name, _, source) {
      const options = given.kind === 'choice' ? given.options : [given];
      if (options.length > 1)
        return {
          value: unknown('unsupported', 'what the template is given is one of several objects', source),
          used: 0,
        };
      if (given.kind === 'unknown') return { value: isFailed(given) ? given : unknownFrom(given), used: 0 };
      const property = given.kind === 'object' ? given.properties.get(name.toLowerCase()) : undefined;
      if (property?.name === name) return { value: inherit(given, property.value), used: 0 };
      const rest = given.kind === 'object' ? given.rest : undefined;
      return { value: rest ? unknownFrom(rest) : failure(`the template is not given \`${name}\``, source), used: 0 };
    },
  };
}

/** Places in a text that is not a file lead nowhere. */
function placed(value: Value, site: CallSite): Value {
  return mapOptions(value, (option) => {
    const text = textOf(option);
    if (text !== undefined) return literal(text, site.source);
    if (option.kind !== 'unknown') return option;
    return isFailed(option) ? option : unknown(option.reason.code, option.reason.text, site.source);
  });
}
