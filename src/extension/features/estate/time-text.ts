const day = 86_400_000;

/** A time as a person reads it here: `10:42` of today, `yesterday 10:42`, else with the date. */
export function timeText(time: string | number, now: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return String(time);
  const clock = date.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const days = Math.round((startOfDay(new Date(now)) - startOfDay(date)) / day);
  if (days === 0) return clock;
  if (days === 1) return `yesterday ${clock}`;
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())} ${clock}`;
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
