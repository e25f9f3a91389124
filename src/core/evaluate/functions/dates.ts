import { stringOf } from '../../design/read-value';
import type { Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';
import { ofNumbers, ofTexts, result } from './arguments';

/** The dates of the language that need no clock. */
export const dateFunctions: Readonly<Record<string, Computation>> = {
  dateTimeFromEpoch: ofNumbers((seconds) => (seconds === undefined ? undefined : isoText(seconds * 1000))),
  dateTimeToEpoch: ofTexts((text) => secondsOf(text)),
  dateTimeAdd: ([base, duration, format], call) => added(base, duration, format, call),
};

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})$/;
const isoDuration =
  /^(-?)P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined || !isoDate.test(text)) return undefined;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

function isoText(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** A base in ISO 8601 plus an ISO 8601 duration. A format of its own is .NET's and is not worked out. */
function added(
  base: Value | undefined,
  duration: Value | undefined,
  format: Value | undefined,
  call: FunctionCall,
): Value | undefined {
  const seconds = secondsOf(stringOf(base));
  const match = isoDuration.exec(stringOf(duration) ?? '');
  if (seconds === undefined || !match || format) return undefined;
  const sign = match[1] === '-' ? -1 : 1;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, rest = 0] = match
    .slice(2)
    .map((part) => sign * Number(part ?? 0));
  const date = new Date(seconds * 1000);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  date.setUTCMonth(date.getUTCMonth() + months);
  const later = date.getTime() + (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + rest * 1000;
  return result(isoText(later), call);
}
