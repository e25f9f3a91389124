/** Where a Terraform module comes from. */
export type ModuleSource =
  | { readonly kind: 'local' }
  | { readonly kind: 'registry' }
  | { readonly kind: 'repository'; readonly reference: string | undefined; readonly isMercurial: boolean }
  | { readonly kind: 'archive' };

/** Reads the `source` of a module (developer.hashicorp.com/terraform/language/modules/sources, read 2026-11). */
export function parseModuleSource(source: string): ModuleSource {
  if (/^\.{0,2}[/\\]/.test(source)) return { kind: 'local' };
  if (isRepository(source)) {
    return { kind: 'repository', reference: referenceOf(source), isMercurial: source.startsWith('hg::') };
  }
  if (/^(?:[\w.-]+\.[\w.-]+(?::\d+)?\/)?[\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?$/.test(source)) return { kind: 'registry' };
  return { kind: 'archive' };
}

function isRepository(source: string): boolean {
  return /^(?:git|hg)::|^git@|^(?:github\.com|bitbucket\.org)\/|^(?:ssh|git):\/\/|\.git(?:\/\/|\?|$)/.test(source);
}

function referenceOf(source: string): string | undefined {
  const query = source.slice(source.indexOf('?') + 1);
  const value = /(?:^|&)(?:ref|rev)=([^&]*)/.exec(source.includes('?') ? query : '')?.[1];
  return value === '' ? undefined : value;
}
