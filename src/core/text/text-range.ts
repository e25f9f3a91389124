/** A half-open span of a document: offsets in UTF-16 code units, `start` included, `end` not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
