import type { SnippetText } from './snippet-text';

export type SnippetLanguage = 'bicep' | 'terraform' | 'workflow' | 'json' | 'kusto' | 'azurecli' | 'powershell';

/** Where a snippet may stand: a whole declaration, or members inside a resource of certain types. */
export type SnippetPlace = { readonly kind: 'file' } | InsideResource;

export interface InsideResource {
  readonly kind: 'inside';
  /** As the language writes them: `Microsoft.Storage/storageAccounts`, `azurerm_storage_account`. */
  readonly types: readonly string[];
  /** The object or block in the resource that the members go into: empty for the body itself, else `properties`, `sku.x`. */
  readonly path: string;
  /** A whole file around the members, to prove that they fit. */
  readonly frame: (members: SnippetText) => SnippetText;
}

/** Members for a resource in place of whole declarations. */
export interface SnippetMembers {
  readonly text: SnippetText;
  readonly inside: Omit<InsideResource, 'kind'>;
}

interface SnippetInformation {
  /** What is typed to find it: `fl-<topic>-<what>`. */
  readonly prefix: string;
  /** One line without a full stop: what comes into being. */
  readonly title: string;
  /** Why it is built so, in a sentence or two. */
  readonly description: string;
  /** The section of the domain that it serves, 1 to 17. */
  readonly section: number;
  /** The rules whose findings it mends: their lightbulb offers it, wired to the resource at hand. */
  readonly mends: readonly string[];
}

/** One idea, written side by side in each of the languages that can say it. */
export interface SnippetIdea extends SnippetInformation {
  readonly variants: Readonly<Partial<Record<SnippetLanguage, SnippetText | SnippetMembers>>>;
}

/** An idea in one language: a piece of landing-zone code to insert. */
export interface Snippet extends SnippetInformation {
  readonly language: SnippetLanguage;
  readonly place: SnippetPlace;
  readonly text: SnippetText;
}

/** The ideas taken apart by language, in the order given. */
export function snippetsOf(ideas: readonly SnippetIdea[]): readonly Snippet[] {
  return ideas.flatMap(({ variants, ...information }) =>
    (Object.entries(variants) as [SnippetLanguage, SnippetText | SnippetMembers][]).map(([language, variant]) => {
      if ('parts' in variant) return { ...information, language, place: { kind: 'file' } as const, text: variant };
      return { ...information, language, place: { kind: 'inside', ...variant.inside } as const, text: variant.text };
    }),
  );
}

/** The topic in a prefix: `storage` in `fl-storage-account`, one of the topics that the product names. */
export function topicOf({ prefix }: { readonly prefix: string }, topics: readonly string[]): string | undefined {
  return topics
    .filter((topic) => prefix === `fl-${topic}` || prefix.startsWith(`fl-${topic}-`))
    .sort((a, b) => b.length - a.length)[0];
}
