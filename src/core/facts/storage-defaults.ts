/**
 * The first API version of Microsoft.Storage in which an absent `allowBlobPublicAccess` means false; before it, it
 * meant true.
 * Source: the property's descriptions in Azure/bicep-types-az, microsoft.storage 2022-09-01 (true) and 2023-01-01
 * (false), read 2026-11.
 */
const anonymousAccessOffSince = '2023-01-01';

/**
 * Whether a storage account allows anonymous access to blobs where it does not say so.
 * @param apiVersion as written: `2023-05-01`, with or without `-preview`.
 * @returns undefined where the API version is not known.
 */
export function allowsAnonymousBlobsByDefault(apiVersion: string | undefined): boolean | undefined {
  const date = apiVersion?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  return date === undefined ? undefined : date < anonymousAccessOffSince;
}
