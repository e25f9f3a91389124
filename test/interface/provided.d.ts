import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Chromium to drive. */
    readonly chromium: string;
    /** Host and port of the served workbench. */
    readonly authority: string;
  }
}
