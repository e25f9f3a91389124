import { commonMachineSizes } from '../../facts/common-machine-sizes';
import { choice } from '../snippet-text';

/** Sizes of nodes, with four processors or more, which system pools need. */
export const nodeSize = choice(
  'node size',
  commonMachineSizes.filter((size) => !/_[DE]2[a-z]*_/.test(size)),
);
