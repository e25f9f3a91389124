import type { Random } from './random';

/** How many characters the files below a share of all files have at most. */
type Quantile = readonly [share: number, characters: number];

/** Of the 2,349 Bicep files of the public registry of Bicep modules, measured in November 2026. */
const bicepFiles: readonly Quantile[] = [
  [0, 300],
  [0.1, 878],
  [0.25, 1698],
  [0.5, 2652],
  [0.75, 4785],
  [0.9, 10062],
  [0.95, 16423],
  [0.99, 39182],
  [1, 116490],
];

/** Of the main files of the 261 Terraform examples of the azurerm provider, measured in November 2026. */
const terraformMainFiles: readonly Quantile[] = [
  [0, 210],
  [0.1, 788],
  [0.25, 1367],
  [0.5, 1884],
  [0.75, 3045],
  [0.9, 5006],
  [0.95, 8266],
  [0.99, 15781],
  [1, 37017],
];

export function bicepFileSize(random: Random): number {
  return sample(bicepFiles, random.next());
}

export function terraformMainFileSize(random: Random): number {
  return sample(terraformMainFiles, random.next());
}

/** Between two quantiles sizes grow exponentially, as the sizes of files do. */
function sample(quantiles: readonly Quantile[], share: number): number {
  const above = quantiles.findIndex(([limit]) => limit >= share);
  const [highShare, high] = quantiles[above] ?? [1, 1];
  const [lowShare, low] = quantiles[above - 1] ?? [0, high];
  const between = highShare === lowShare ? 0 : (share - lowShare) / (highShare - lowShare);
  return Math.round(low * (high / low) ** between);
}
