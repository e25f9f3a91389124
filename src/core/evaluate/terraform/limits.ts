/** How much a single value, and the reading of a single deployment, may grow: protection against hostile input. */
export const limits = {
  /** Expressions evaluated and items visited in one deployment, its modules included. */
  steps: 1_000_000,
  /** Expressions inside one another. */
  depth: 250,
  textLength: 200_000,
  /** Items of one list or map. */
  items: 10_000,
  /** Options of one choice. */
  options: 32,
  /** Values inside one value, each counted as often as it is reached. */
  valueNodes: 100_000,
  valueDepth: 100,
  /** Places remembered on one value's way. */
  trailSteps: 32,
  /** Instances of one resource or module, and blocks of one kind. */
  instances: 100,
  /** Instances of modules in one deployment. */
  modules: 1_000,
  /** Modules inside one another. */
  moduleDepth: 20,
  /** Instances of resources in all modules of a deployment but its root. */
  moduleResources: 20_000,
} as const;

/** The work that is left for one deployment. */
export class Budget {
  /** How many expressions are being evaluated inside one another. */
  depth = 0;
  private left: number;

  constructor(steps: number = limits.steps) {
    this.left = steps;
  }

  /** Takes `steps` away; false once nothing is left. */
  spend(steps = 1): boolean {
    this.left -= steps;
    return this.left >= 0;
  }
}
