/** Which machines of the live estate are held to be always on, and so worth a capacity reservation. Without case. */
export interface AlwaysOnSettings {
  /** `name` (with any value) or `name=value`. */
  readonly tags: readonly string[];
  /** What a machine is for: the value of its tag `role`, or what its image says it is. */
  readonly roles?: readonly string[];
  /** Names of machines, with `*` for any text and `?` for any character. */
  readonly namePatterns: readonly string[];
}

export const defaultAlwaysOn: AlwaysOnSettings = {
  tags: ['always-on=true'],
  roles: ['domain-controller', 'network-appliance', 'database'],
  namePatterns: [],
};
