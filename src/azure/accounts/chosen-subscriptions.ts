/**
 * The subscriptions that are chosen, as `tenant/subscription` or the subscription alone; undefined where nobody has chosen
 * and all are shown. Our own setting overrides that of another extension, and an empty list chooses none.
 */
export function chosenSubscriptions(own: unknown, ofOthers: unknown): readonly string[] | undefined {
  return textsIn(own) ?? textsIn(ofOthers);
}

/** The id of a subscription in lower case, from an entry of such a list. */
export function chosenId(entry: string): string {
  return (entry.split('/').at(-1) ?? '').trim().toLowerCase();
}

/** The texts of a list; undefined where the value is none. */
export function textsIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined;
}
