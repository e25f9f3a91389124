/** The bytes, one `1` bit, zeros, and the length in bits in `lengthBytes` bytes, as MD5 and SHA pad a message. */
export function padded(bytes: Uint8Array, block: number, lengthBytes: number, littleEndian: boolean): DataView {
  const whole = Math.ceil((bytes.length + 1 + lengthBytes) / block) * block;
  const message = new Uint8Array(whole);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  const high = Math.floor(bytes.length / 0x20000000);
  const low = (bytes.length << 3) >>> 0;
  view.setUint32(whole - 8, littleEndian ? low : high, littleEndian);
  view.setUint32(whole - 4, littleEndian ? high : low, littleEndian);
  return view;
}

export function bytesOfWords(words: Iterable<number>, littleEndian: boolean): Uint8Array {
  const list = [...words];
  const view = new DataView(new ArrayBuffer(list.length * 4));
  for (const [index, word] of list.entries()) view.setUint32(index * 4, word >>> 0, littleEndian);
  return new Uint8Array(view.buffer);
}

export function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
