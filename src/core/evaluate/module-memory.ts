import type { ParsedFile } from '../project/parsed-file';
import type { ModuleContents } from './deployed-module';

/** What a module gave when it was last deployed in the same place with the same arguments. */
export interface RememberedModule {
  readonly contents: ModuleContents;
  /** The files that it was read from. */
  readonly files: readonly ParsedFile[];
}

/**
 * Modules of an earlier evaluation of the same deployment: one whose files and arguments are the same gives the same, so
 * that an edit of one module does not cost the evaluation of all others.
 */
export interface ModuleMemory {
  /** @param key the module's place in the deployment. @param signature everything that its caller gives to it. */
  recall(key: string, signature: string): RememberedModule | undefined;
  keep(key: string, file: string, signature: string, contents: ModuleContents): void;
}

const longestSignature = 20_000;

/** Text that is the same for what is the same in every detail; undefined where it would be too long to be worth it. */
export function signatureOf(parts: readonly unknown[]): string | undefined {
  let length = 0;
  try {
    return JSON.stringify(parts, (_, value: unknown) => {
      length += typeof value === 'string' ? value.length + 8 : 8;
      if (length > longestSignature) throw new TooLong();
      return value instanceof Map ? [...value.values()] : value;
    });
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  }
}

class TooLong extends Error {}
