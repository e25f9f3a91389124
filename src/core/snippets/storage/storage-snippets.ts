import type { SnippetIdea } from '../snippet';
import { storageAccount } from './account';
import { storageAlert } from './alert';
import { storageBlobService } from './blob-service';
import { storageDiagnostics } from './diagnostics';
import { storageLifecycle } from './lifecycle';
import { storageLock } from './lock';
import { storagePolicy } from './policy';
import { storagePrivateEndpoint } from './private-endpoint';
import { storageRestore } from './restore';

/** Blobs that outlive mistakes and zones (section 8 of the domain). */
export const storageSnippets: readonly SnippetIdea[] = [
  storageAccount,
  storageBlobService,
  storageLifecycle,
  storagePrivateEndpoint,
  storageLock,
  ...storageDiagnostics,
  storageAlert,
  storageRestore,
  storagePolicy,
];
