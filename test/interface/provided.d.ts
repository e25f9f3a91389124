import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Chromium to drive. */
    readonly chromium: string;
    /** A folder for what the tests write; removed at the end, whatever happens. */
    readonly scratch: string;
    /** Host and port of the served workbench. */
    readonly authority: string;
    /** Host and port of the workbench in which no folder is trusted. */
    readonly restrictedAuthority: string;
    /** Host and port of the workbench whose settings name a stand-in for Azure. */
    readonly estateAuthority: string;
    /** The address of that stand-in. */
    readonly estateOrigin: string;
  }
}
