import { literal, unknown } from './make-value';
import { stringOf } from './read-value';
import type { ResourceReference, UnknownValue, Value } from './value';

const marker = '/providers/';
/** Stands for a piece of an id that is not known. */
const gap = '\u0000';

/** The resource that a written resource id names, also one with gaps; undefined where its type or name cannot be told. */
export function namedByResourceId(value: Value): ResourceReference | undefined {
  if (value.kind === 'literal') {
    return typeof value.value === 'string' && value.value.includes(marker) ? read([value.value], value) : undefined;
  }
  return value.kind === 'unknown' && value.pieces ? read(value.pieces, value) : undefined;
}

function read(pieces: readonly (string | Value)[], { source }: Value): ResourceReference | undefined {
  const gaps: Value[] = [];
  const text = pieces
    .map((piece) => {
      const known = typeof piece === 'string' ? piece : stringOf(piece);
      if (known === undefined && typeof piece !== 'string') gaps.push(piece);
      return known ?? gap;
    })
    .join('');
  const start = text.toLowerCase().lastIndexOf(marker);
  if (start < 0) return undefined;
  const before = text.slice(0, start).split(gap).length - 1;
  const [namespace = '', ...segments] = text.slice(start + marker.length).split('/');
  const types = segments.filter((_, index) => index % 2 === 0);
  const names = segments.filter((_, index) => index % 2 === 1);
  const type = [namespace, ...types].join('/');
  if (names.length !== types.length || names.length === 0 || type.includes(gap)) return undefined;
  return { type, name: nameOf(names.join('/'), gaps.slice(before), source), path: ['id'] };
}

function nameOf(name: string, gaps: readonly Value[], source: UnknownValue['source']): Value {
  if (!name.includes(gap)) return literal(name, source);
  const texts = name.split(gap);
  const pieces = texts.flatMap((text, index) => [...(text === '' ? [] : [text]), ...gaps.slice(index, index + 1)]);
  return unknown('resource-reference', 'the name is complete only at deployment', source, { pieces });
}
