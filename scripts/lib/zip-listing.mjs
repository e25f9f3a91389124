import { readFileSync } from 'node:fs';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;

/** The files of a zip archive, from its central directory: path, size and compressed size in bytes. */
export function listZip(file) {
  const bytes = readFileSync(file);
  let end = bytes.length - endLength;
  while (end >= 0 && bytes.readUInt32LE(end) !== endSignature) end--;
  if (end < 0) throw new Error(`${file} is not a zip archive`);
  const count = bytes.readUInt16LE(end + 10);
  let position = bytes.readUInt32LE(end + 16);
  const files = [];
  while (files.length < count && bytes.readUInt32LE(position) === entrySignature) {
    const pathLength = bytes.readUInt16LE(position + 28);
    files.push({
      path: bytes.toString('utf8', position + entryLength, position + entryLength + pathLength),
      size: bytes.readUInt32LE(position + 24),
      compressedSize: bytes.readUInt32LE(position + 20),
    });
    position += entryLength + pathLength + bytes.readUInt16LE(position + 30) + bytes.readUInt16LE(position + 32);
  }
  return files;
}
