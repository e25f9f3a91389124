import type { SnippetIdea } from '../snippet';
import { workflowBuild } from './build';
import { workflowDeploy } from './deploy';
import { workflowEvaluate } from './evaluate';
import { workflowFederatedCredential } from './federated-credential';
import { workflowRelease } from './release';
import { workflowSignIn } from './sign-in';

/** Delivery without secrets and with pins (section 2 of the domain). */
export const workflowSnippets: readonly SnippetIdea[] = [
  workflowSignIn,
  workflowBuild,
  workflowDeploy,
  workflowRelease,
  workflowEvaluate,
  workflowFederatedCredential,
];
