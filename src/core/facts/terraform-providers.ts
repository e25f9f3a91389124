export interface KnownProvider {
  readonly source: string;
  /** A constraint that allows the newest major version known here, and nothing beyond it. */
  readonly constraint: string;
}

/**
 * Providers that Azure designs use. Source: the Terraform registry's pages of each provider; for azurerm the
 * documentation of version 5.2. Read 2026-11.
 */
const providers: Readonly<Record<string, KnownProvider>> = {
  azurerm: { source: 'hashicorp/azurerm', constraint: '~> 5.0' },
  azapi: { source: 'Azure/azapi', constraint: '~> 2.0' },
  azuread: { source: 'hashicorp/azuread', constraint: '~> 3.0' },
  random: { source: 'hashicorp/random', constraint: '~> 3.0' },
  time: { source: 'hashicorp/time', constraint: '~> 0.9' },
  tls: { source: 'hashicorp/tls', constraint: '~> 4.0' },
  null: { source: 'hashicorp/null', constraint: '~> 3.0' },
  local: { source: 'hashicorp/local', constraint: '~> 2.0' },
  http: { source: 'hashicorp/http', constraint: '~> 3.0' },
  archive: { source: 'hashicorp/archive', constraint: '~> 2.0' },
  external: { source: 'hashicorp/external', constraint: '~> 2.0' },
  kubernetes: { source: 'hashicorp/kubernetes', constraint: '~> 2.0' },
  helm: { source: 'hashicorp/helm', constraint: '~> 2.0' },
  modtm: { source: 'Azure/modtm', constraint: '~> 0.3' },
};

/** What is known of a provider by its usual local name. */
export function knownProvider(name: string): KnownProvider | undefined {
  return Object.hasOwn(providers, name) ? providers[name] : undefined;
}
