/**
 * A version tag that exists, for images that are often named without one. It need not be the newest: it is a place to
 * start from. Source: the tags that Docker Hub's official images and the Microsoft Artifact Registry list, early 2025.
 */
const tags: Readonly<Record<string, string>> = {
  alpine: '3.21.0',
  busybox: '1.37.0',
  debian: '12.8',
  golang: '1.23.4',
  httpd: '2.4.62',
  mysql: '8.4.3',
  nginx: '1.27.3',
  node: '22.12.0',
  postgres: '17.2',
  python: '3.13.1',
  redis: '7.4.1',
  ubuntu: '24.04',
  'mcr.microsoft.com/azuredocs/aci-helloworld': 'v1',
  'mcr.microsoft.com/dotnet/aspnet': '8.0.11',
  'mcr.microsoft.com/dotnet/runtime': '8.0.11',
  'mcr.microsoft.com/dotnet/sdk': '8.0.404',
};

/** A known version tag of a repository; Docker Hub's own prefixes are understood. */
export function knownImageTag(repository: string): string | undefined {
  const name = repository.replace(/^(?:docker\.io\/)?(?:library\/)?/, '');
  return Object.hasOwn(tags, name) ? tags[name] : undefined;
}
