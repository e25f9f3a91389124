/**
 * Sizes for confidential machines that remain on offer, AMD SEV-SNP first, then Intel TDX.
 * Source: https://learn.microsoft.com/azure/confidential-computing/virtual-machine-options, read 2026-11. What a region
 * offers in which zone is told by `az vm list-skus --zone`.
 */
export const confidentialMachineSizes: readonly string[] = [
  'Standard_DC4as_v5',
  'Standard_DC8as_v5',
  'Standard_DC16as_v5',
  'Standard_EC4as_v5',
  'Standard_EC8as_v5',
  'Standard_DC4as_v6',
  'Standard_EC4as_v6',
  'Standard_DC4es_v5',
  'Standard_EC4es_v5',
];

/**
 * The largest OS disk of a confidential machine that is encrypted with a customer-managed key, in GB.
 * Source: https://learn.microsoft.com/azure/confidential-computing/confidential-vm-overview, read 2026-11.
 */
export const largestConfidentialOsDisk = 128;

/**
 * The application that releases keys to confidential machines: the Confidential VM Orchestrator of Microsoft, the same in
 * every tenant. Source:
 * https://learn.microsoft.com/azure/confidential-computing/quick-create-confidential-vm-arm, read 2026-11.
 */
export const orchestratorApplicationId = 'bf7b6499-ff71-4aa2-97a4-f372087be7f0';

/**
 * Attestation providers that every tenant shares, one a region.
 * Source: https://learn.microsoft.com/azure/attestation/basic-concepts, read 2026-11.
 */
export const sharedAttestationProviders: readonly string[] = [
  'https://sharedweu.weu.attest.azure.net',
  'https://sharedneu.neu.attest.azure.net',
  'https://shareduks.uks.attest.azure.net',
  'https://sharedeus.eus.attest.azure.net',
  'https://sharedeus2.eus2.attest.azure.net',
  'https://sharedcus.cus.attest.azure.net',
  'https://sharedwus.wus.attest.azure.net',
];
