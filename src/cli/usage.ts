/** What `faultline --help` says. */
export const usage = `Faultline shows where an Azure design will break, leak or be unpinned.

Usage:
  faultline lint [paths…]    judge Bicep, Terraform, ARM JSON, GitHub workflows and Dockerfiles
      --format FORMAT          pretty (default), json, sarif, github, markdown
      --config FILE            configuration instead of the nearest faultline.jsonc
      --fail-on SEVERITY       error, warning (default), information, never
      --rule ID                only this rule; may be repeated; \`zone/*\` and other tools' ids are understood
      --verdicts WHICH         fail (default), unknown (also what cannot be told), all (also what is fine)
      --baseline FILE          leave out the findings that the file knows
      --write-baseline FILE    write such a file from today's findings
      --stdin-filename NAME    read one text from standard input, as if it were this file
  faultline fix [paths…]     carry the preferred fixes out
      --rule ID, --config FILE
      --dry-run                show the changes and write nothing
  faultline status           show the live estate: reservations, flow logs, zones, Azure Local
      --subscription ID        only this subscription; may be repeated
      --sample                 the sample estate instead of Azure
      --format FORMAT          table (default), json, csv
      --watch                  read and draw again every minute, until Ctrl-C
      --fail-on SEVERITY       error (default), warning, information, never
      --cloud NAME             public (default), us-government, china
      --arm-endpoint URL       a cloud of your own, such as Azure Stack Hub
      --token-env NAME         take the token from this environment variable
      --config FILE            configuration, which says what machines are always on
  faultline rules            list the rules          --format json
  faultline explain RULE     show a rule's page

Exit status: 0 nothing at or above the threshold, 1 something is, 2 wrong usage or configuration, 3 a file or a
subscription could not be read.
`;

/** What is said about a command that is wrong. */
export function wrongUsage(error: Error): string {
  return `faultline: ${error.message}\nSee \`faultline --help\`.\n`;
}
