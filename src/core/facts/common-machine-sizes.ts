/**
 * Sizes to choose from when a machine is written anew: current general-purpose and memory-optimised families that are
 * offered in zones, take capacity reservations and have x64 processors. Sources:
 * https://learn.microsoft.com/azure/virtual-machines/sizes/overview and
 * https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview, read 2026-11. What a region offers in
 * which zone is told by `az vm list-skus --zone`.
 */
export const commonMachineSizes: readonly string[] = [
  'Standard_D2s_v5',
  'Standard_D4s_v5',
  'Standard_D8s_v5',
  'Standard_D16s_v5',
  'Standard_D4as_v5',
  'Standard_D8as_v5',
  'Standard_E4s_v5',
  'Standard_E8s_v5',
  'Standard_E16s_v5',
];
