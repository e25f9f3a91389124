/**
 * How long a response asks to wait, in milliseconds from `now`; null where it does not say. Azure writes
 * `retry-after-ms`, `x-ms-retry-after-ms`, or `Retry-After` in seconds or as a date.
 */
export function retryAfter(headers: Headers, now: number): number | null {
  for (const name of ['retry-after-ms', 'x-ms-retry-after-ms']) {
    const milliseconds = positive(headers.get(name));
    if (milliseconds !== null) return milliseconds;
  }
  const value = headers.get('retry-after');
  const seconds = positive(value);
  if (seconds !== null) return seconds * 1000;
  const date = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** The milliseconds of `hh:mm:ss`, as Resource Graph tells when the quota is filled again; null for anything else. */
export function clockSpan(text: string | null): number | null {
  const parts = /^(\d+):(\d{2}):(\d{2})(?:\.\d+)?$/.exec(text ?? '');
  if (!parts) return null;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

function positive(text: string | null): number | null {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : null;
}
