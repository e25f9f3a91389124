/** Of work under one key that overlaps, only what began last counts. */
export class Turns {
  private readonly latest = new Map<string, number>();

  /** Begins a turn. Gives whether no later one has begun. */
  begin(key: string): () => boolean {
    const turn = (this.latest.get(key) ?? 0) + 1;
    this.latest.set(key, turn);
    return () => this.latest.get(key) === turn;
  }

  /** Gives whether no turn has begun since, without beginning one. */
  watch(key: string): () => boolean {
    const turn = this.latest.get(key);
    return () => this.latest.get(key) === turn;
  }
}
