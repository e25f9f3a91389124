/** Deep enough for every real file, and shallow enough that evaluation never exhausts the stack. */
const deepest = 300;

/** Counts how deep evaluation has come: through expressions, variables and functions alike. */
export class Nesting {
  #depth = 0;

  /** Runs `evaluate` one level deeper, or `otherwise` where that would be too deep. */
  within<T>(evaluate: () => T, otherwise: () => T): T {
    if (!this.enter()) return otherwise();
    try {
      return evaluate();
    } finally {
      this.leave();
    }
  }

  /** Goes one level deeper, and `leave` has to follow; false where that would be too deep. */
  enter(): boolean {
    if (this.#depth >= deepest) return false;
    this.#depth += 1;
    return true;
  }

  leave(): void {
    this.#depth -= 1;
  }
}
