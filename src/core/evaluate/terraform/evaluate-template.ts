import { literal } from '../../design/make-value';
import type { Value } from '../../design/value';
import type {
  HclExpression,
  HclForDirective,
  HclIfDirective,
  HclTemplate,
  HclTemplatePiece,
} from '../../syntax/hcl/tree';
import { failure, unknownFrom } from './annotated-value';
import { iterations } from './evaluate-for';
import { openReason } from './functions/terraform-function';
import { limits } from './limits';
import { oneOf } from './options';
import { booleanOf } from './scalars';
import { innerScope, type Scope, sourceIn } from './scope';
import { joinPieces } from './text-pieces';
import { tooLarge } from './value-access';

type Evaluate = (expression: HclExpression, scope: Scope) => Value;
type Piece = string | Value;

/** A string; one that is nothing but `${…}` stands for that expression itself. */
export function evaluateTemplate(template: HclTemplate, scope: Scope, evaluate: Evaluate): Value {
  const [only, more] = template.pieces;
  if (only?.kind === 'interpolation' && !more) return evaluate(only.expression, scope);
  if (only?.kind === 'text' && !more && only.text.length <= limits.textLength) {
    return literal(only.text, sourceIn(scope, template.range));
  }
  return evaluatePieces(template.pieces, template, scope, evaluate);
}

function evaluatePieces(
  pieces: readonly HclTemplatePiece[],
  node: { readonly range: HclTemplate['range'] },
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const source = sourceIn(scope, node.range);
  let rows: Piece[][] = [[]];
  for (const piece of pieces) {
    const value = evaluatePiece(piece, scope, evaluate);
    const options = typeof value !== 'string' && value.kind === 'choice' ? value.options : [value];
    if (rows.length * options.length > limits.options) {
      for (const row of rows) row.push(value);
    } else if (options.length === 1) {
      for (const row of rows) row.push(...options);
    } else {
      rows = rows.flatMap((row) => options.map((option) => [...row, option]));
    }
  }
  return oneOf(
    rows.map((row) => joinPieces(row, source)),
    source,
  );
}

function evaluatePiece(piece: HclTemplatePiece, scope: Scope, evaluate: Evaluate): Piece {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'interpolation':
      return evaluate(piece.expression, scope);
    case 'if':
      return evaluateIf(piece, scope, evaluate);
    case 'for-directive':
      return evaluateForDirective(piece, scope, evaluate);
  }
}

function evaluateIf(directive: HclIfDirective, scope: Scope, evaluate: Evaluate): Value {
  const truth = booleanOf(evaluate(directive.condition, scope));
  const branch = (pieces: readonly HclTemplatePiece[]) => evaluatePieces(pieces, directive, scope, evaluate);
  if (truth !== undefined) return branch(truth ? directive.whenTrue : directive.whenFalse);
  return oneOf([branch(directive.whenTrue), branch(directive.whenFalse)], sourceIn(scope, directive.range));
}

function evaluateForDirective(directive: HclForDirective, scope: Scope, evaluate: Evaluate): Value {
  const source = sourceIn(scope, directive.range);
  const collection = evaluate(directive.collection, scope);
  const reason = openReason(collection);
  if (reason) return unknownFrom(reason);
  if (collection.kind !== 'array' && collection.kind !== 'object')
    return failure('`for` needs a list or a map', source);
  const members = iterations(collection);
  if (members.length > limits.items || !scope.session.budget.spend(members.length)) return tooLarge(source);
  const pieces = members.map(({ key, value }) => {
    const names = new Map([[directive.valueName, value]]);
    if (directive.keyName !== undefined) names.set(directive.keyName, key);
    return evaluatePieces(directive.pieces, directive, innerScope(scope, names), evaluate);
  });
  return joinPieces(pieces, source);
}
