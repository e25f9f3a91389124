/** The commands that the features carry out. */
export const commandIds = {
  scanWorkspace: 'faultline.scanWorkspace',
  fixAllInFile: 'faultline.fixAllInFile',
  explainValue: 'faultline.explainValue',
  openRulePage: 'faultline.openRulePage',
  setRuleSeverity: 'faultline.setRuleSeverity',
  createConfiguration: 'faultline.createConfiguration',
  newLandingZone: 'faultline.newLandingZone',
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

/** The commands that the live estate carries out. */
export const estateCommandIds = {
  signIn: 'faultline.signIn',
  exploreSample: 'faultline.exploreSample',
  leaveSample: 'faultline.leaveSample',
  selectSubscriptions: 'faultline.selectSubscriptions',
  refreshEstate: 'faultline.refreshEstate',
  cancelEstate: 'faultline.cancelEstate',
  groupEstate: 'faultline.groupEstate',
  searchEstate: 'faultline.searchEstate',
  clearEstateSearch: 'faultline.clearEstateSearch',
  /** The following take a node of the tree. */
  refreshEstateNode: 'faultline.refreshEstateNode',
  retryEstateNode: 'faultline.retryEstateNode',
  signInToEstateNode: 'faultline.signInToEstateNode',
  explainEstateNode: 'faultline.explainEstateNode',
  loadMoreEstateNodes: 'faultline.loadMoreEstateNodes',
  copyResourceId: 'faultline.copyResourceId',
  openInPortal: 'faultline.openInPortal',
} as const;

export type EstateCommandName = keyof typeof estateCommandIds;

/** The commands that lead from code to the live estate and back. */
export const codeCommandIds = {
  revealInTree: 'faultline.revealInTree',
  chooseLiveResource: 'faultline.chooseLiveResource',
  /** The following take a node of the tree. */
  revealInCode: 'faultline.revealInCode',
  insertMendingSnippet: 'faultline.insertMendingSnippet',
} as const;

export type CodeCommandName = keyof typeof codeCommandIds;

/** The view of the live estate. */
export const estateViewId = 'faultlineEstate';
