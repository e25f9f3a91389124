/** Every command that the extension registers. */
export const commandIds = {
  scanWorkspace: 'faultline.scanWorkspace',
  fixAllInFile: 'faultline.fixAllInFile',
  openRulePage: 'faultline.openRulePage',
  setRuleSeverity: 'faultline.setRuleSeverity',
  createConfiguration: 'faultline.createConfiguration',
  openExample: 'faultline.openExample',
  showOutput: 'faultline.showOutput',
  /** Carries the best fix of a finding out: the hover's link. */
  applyFix: 'faultline.applyFix',
  /** Writes a comment above a finding: the hover's link. */
  ignoreFinding: 'faultline.ignoreFinding',
  /** Runs after a quick fix was applied. */
  fixApplied: 'faultline.fixApplied',
} as const;

export type CommandName = keyof typeof commandIds;
