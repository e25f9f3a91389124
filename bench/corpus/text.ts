/** The same text as the host hands it over: not as the pieces that it was put together from. */
export function inOnePiece(text: string): string {
  return Buffer.from(text).toString();
}
