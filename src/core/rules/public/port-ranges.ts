/** A span of ports, both ends included. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

export const allPorts: PortRange = { from: 0, to: 65535 };

/**
 * Reads a port or a span of ports of a security rule: `*`, `22`, `20-25`.
 * @returns undefined for anything else.
 */
export function parsePortRange(text: string): PortRange | undefined {
  const trimmed = text.trim();
  if (trimmed === '*') return allPorts;
  const match = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(trimmed);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  return from <= to && to <= allPorts.to ? { from, to } : undefined;
}

export function includesPort(range: PortRange, port: number): boolean {
  return range.from <= port && port <= range.to;
}

/** Whether one of `outer` holds the whole of `inner`. */
export function coversRange(outer: readonly PortRange[], inner: PortRange): boolean {
  return outer.some((range) => range.from <= inner.from && inner.to <= range.to);
}
