import type { ContainerBuild } from '../design/container-build';
import type { Environment } from '../design/deployment-context';
import type { Design } from '../design/design';
import type { ModuleCall } from '../design/module-call';
import type { ProviderRequirement } from '../design/provider-requirement';
import type { Resource } from '../design/resource';
import type { Workflow } from '../design/workflow';
import type { Severity, Verdict } from './verdict';

export type Pillar = 'reliability' | 'security' | 'cost' | 'operations';

/** The rows of failure mode analysis. A rule that guards a boundary and no availability names none. */
export type FaultType =
  | 'service-fault-global'
  | 'service-fault-region'
  | 'region-fault'
  | 'partial-region-fault'
  | 'availability-zone-fault'
  | 'single-resource-fault'
  | 'platform-maintenance'
  | 'region-capacity-constraint'
  | 'network-pop-fault';

/** The six layers of a resilient workload. */
export type Layer =
  | 'network-fabric'
  | 'storage-foundation'
  | 'profile-and-state'
  | 'access-and-ingress'
  | 'master-image'
  | 'operations-and-cost';

export type RuleLanguage = 'bicep' | 'arm' | 'terraform' | 'azapi' | 'workflow' | 'dockerfile';

export interface RuleInformation {
  /** `area/subject`, also the path of its file, its page and its fixtures. */
  readonly id: string;
  /** One line without a full stop: what the rule asks for. */
  readonly title: string;
  readonly severity: Severity;
  readonly pillar: Pillar;
  readonly faultTypes: readonly FaultType[];
  readonly layer: Layer;
  /** Canonical ARM types, or `*` for every type; empty for rules about modules, providers, workflows and Dockerfiles. */
  readonly resourceTypes: readonly string[];
  readonly languages: readonly RuleLanguage[];
  /** Other tools' ids for the same check: `checkov:CKV_AZURE_59`, `policy:<guid>`. */
  readonly aliases: readonly string[];
  readonly fixable: boolean;
  /** Whether it runs without being named in the configuration. */
  readonly enabledByDefault: boolean;
  /** Where the facts come from: documentation pages. */
  readonly links: readonly string[];
}

/** What a user has set that rules may ask for. */
export interface RuleSettings {
  /** Owners on GitHub whose actions and workflows may be pinned by tag, in lower case. */
  readonly ownOrganizations: readonly string[];
  /** How many zones make a resource zone-redundant: 2 or 3. */
  readonly minimumZones: number;
}

export interface RuleContext {
  readonly design: Design;
  readonly settings: RuleSettings;
  /** What the deployment is for; absent where the configuration says nothing about it. */
  readonly environment?: Environment;
}

type Check<Subject> = (subject: Subject, context: RuleContext) => readonly Verdict[];

/**
 * A rule about one kind of subject. `check` gives a verdict for each thing it judges and none where the rule does not
 * apply. It never throws.
 */
export type Rule =
  | (RuleInformation & { readonly subject: 'resource'; readonly check: Check<Resource> })
  | (RuleInformation & { readonly subject: 'module-call'; readonly check: Check<ModuleCall> })
  | (RuleInformation & { readonly subject: 'provider'; readonly check: Check<ProviderRequirement> })
  | (RuleInformation & { readonly subject: 'workflow'; readonly check: Check<Workflow> })
  | (RuleInformation & { readonly subject: 'container-build'; readonly check: Check<ContainerBuild> });

export type ResourceRule = Extract<Rule, { subject: 'resource' }>;
export type ProviderRule = Extract<Rule, { subject: 'provider' }>;
