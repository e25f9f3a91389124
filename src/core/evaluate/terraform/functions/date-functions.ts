import type { textOfScalar } from '../scalars';
import { type FunctionTable, ofScalars } from './terraform-function';
import {
  localDate,
  offsetText,
  parseDuration,
  parseTimestamp,
  type Timestamp,
  timestampText,
  twoDigits,
} from './timestamp';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What a run of one letter stands for; undefined where it stands for nothing. */
function formatted(verb: string, timestamp: Timestamp): string | undefined {
  const date = localDate(timestamp);
  const month = date.getUTCMonth();
  const hour = date.getUTCHours();
  const hourOfTwelve = hour % 12 === 0 ? 12 : hour % 12;
  const isUtc = timestamp.offsetMinutes === 0;
  switch (verb) {
    case 'YYYY':
      return String(date.getUTCFullYear()).padStart(4, '0');
    case 'YY':
      return twoDigits(date.getUTCFullYear() % 100);
    case 'MMMM':
      return months[month];
    case 'MMM':
      return months[month]?.slice(0, 3);
    case 'EEEE':
      return days[date.getUTCDay()];
    case 'EEE':
      return days[date.getUTCDay()]?.slice(0, 3);
    case 'AA':
      return hour < 12 ? 'AM' : 'PM';
    case 'aa':
      return hour < 12 ? 'am' : 'pm';
    case 'Z':
      return isUtc ? 'Z' : offsetText(timestamp, ':');
    case 'ZZZ':
      return isUtc ? 'UTC' : offsetText(timestamp, '');
    case 'ZZZZ':
      return offsetText(timestamp, '');
    case 'ZZZZZ':
      return offsetText(timestamp, ':');
    default: {
      const numbers: Readonly<Record<string, number>> = {
        M: month + 1,
        D: date.getUTCDate(),
        h: hour,
        H: hourOfTwelve,
        m: date.getUTCMinutes(),
        s: date.getUTCSeconds(),
      };
      const number = numbers[verb[0] ?? ''];
      if (number === undefined || verb.length > 2) return undefined;
      return verb.length === 2 ? twoDigits(number) : String(number);
    }
  }
}

function formatDate(format: string, timestamp: Timestamp): string | undefined {
  const pieces: string[] = [];
  for (const [token, letter] of format.matchAll(/'(?:[^']|'')*'?|([a-zA-Z])\1*|[^a-zA-Z']+/g)) {
    if (letter !== undefined) {
      const text = formatted(token, timestamp);
      if (text === undefined) return undefined;
      pieces.push(text);
    } else if (token.startsWith("'")) {
      if (token.length < 2 || !token.endsWith("'")) return undefined;
      pieces.push(token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'"));
    } else {
      pieces.push(token);
    }
  }
  return pieces.join('');
}

function timestampOf(scalar: Parameters<typeof textOfScalar>[0] | undefined): Timestamp | undefined {
  return typeof scalar === 'string' ? parseTimestamp(scalar) : undefined;
}

export const dateFunctions: FunctionTable = {
  formatdate: ofScalars(([format, text]) => {
    const timestamp = timestampOf(text);
    return timestamp && typeof format === 'string' ? formatDate(format, timestamp) : undefined;
  }),
  timeadd: ofScalars(([text, duration]) => {
    const timestamp = timestampOf(text);
    const milliseconds = typeof duration === 'string' ? parseDuration(duration) : undefined;
    if (!timestamp || milliseconds === undefined) return undefined;
    const instant = timestamp.instant + milliseconds;
    const farthest = Date.UTC(9999, 0);
    return Math.abs(instant) < farthest ? timestampText({ ...timestamp, instant }) : undefined;
  }),
  timecmp: ofScalars(([a, b]) => {
    const first = timestampOf(a);
    const second = timestampOf(b);
    return first && second ? Math.sign(first.instant - second.instant) : undefined;
  }),
};
