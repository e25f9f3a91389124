/** A point in time with the offset from UTC that it was written with. */
export interface Timestamp {
  /** Milliseconds since 1970 in UTC; Terraform's own functions keep no more. */
  readonly instant: number;
  readonly offsetMinutes: number;
}

/** A date and time as RFC 3339 writes it; undefined for anything else. */
export function parseTimestamp(text: string): Timestamp | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const local = Date.UTC(
    year,
    month - 1,
    day,
    hour,
    minute,
    second,
    Number((match[7] ?? '0').padEnd(3, '0').slice(0, 3)),
  );
  const date = new Date(local);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const offsetHours = Number(match[9] ?? 0);
  const offsetRest = Number(match[10] ?? 0);
  if (offsetHours > 23 || offsetRest > 59) return undefined;
  const offsetMinutes = (match[8] === '-' ? -1 : 1) * (offsetHours * 60 + offsetRest);
  return { instant: local - offsetMinutes * 60_000, offsetMinutes };
}

/** The date and time at its offset, to be read with the `getUTC…` methods. */
export function localDate({ instant, offsetMinutes }: Timestamp): Date {
  return new Date(instant + offsetMinutes * 60_000);
}

/** `+01:00`, or with another separator. */
export function offsetText({ offsetMinutes }: Timestamp, separator: string): string {
  const minutes = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}${separator}${twoDigits(minutes % 60)}`;
}

/** In whole seconds, as Terraform writes the results of its functions. */
export function timestampText(timestamp: Timestamp): string {
  const zone = timestamp.offsetMinutes === 0 ? 'Z' : offsetText(timestamp, ':');
  return localDate(timestamp).toISOString().slice(0, 19) + zone;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const unitMilliseconds: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 1e-3,
  µs: 1e-3,
  ns: 1e-6,
};

/** The milliseconds of a duration such as `1h30m` or `-0.5s`; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const [, sign, parts = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (parts === '0') return 0;
  if (!/^(?:\d{1,15}(?:\.\d{0,9})?(?:h|ms|m|s|us|µs|ns))+$/.test(parts)) return undefined;
  let total = 0;
  for (const [, amount, unit = ''] of parts.matchAll(/(\d+(?:\.\d*)?)(ms|us|µs|ns|h|m|s)/g)) {
    total += Number(amount) * (unitMilliseconds[unit] ?? 0);
  }
  return sign === '-' ? -total : total;
}
