import { commonMachineSizes } from '../../facts/common-machine-sizes';
import { choice, type Gap } from '../snippet-text';

const family = 'Standard_';

/** A size without `Standard_`, so that names can hold it: `D4s_v5`; that of the machine at hand first. */
export const machineSize: Gap = choice(
  'size',
  commonMachineSizes.map((size) => size.slice(family.length)),
  { from: 'properties.hardwareProfile.vmSize', without: family },
);
