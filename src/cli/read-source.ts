import { readFileSync, statSync } from 'node:fs';
import { detectLanguage, mayBeRead } from '../core/analysis/detect-language';
import type { SourceFile } from '../core/design/source-file';
import { slashed } from './paths';

/** Larger files are not infrastructure code. In bytes. */
const largestFile = 16 * 1024 * 1024;

/**
 * Reads one file, at once: waiting for each of thousands of small files takes longer than reading them. Undefined where Faultline does not read such files.
 * @param name what reports call it.
 * @throws Error with a sentence where it is too large or no UTF-8, and the system's errors.
 */
export function readSource(path: string, name: string): SourceFile | undefined {
  if (!mayBeRead(path)) return undefined;
  const place = slashed(path);
  const { size } = statSync(path);
  if (size > largestFile) {
    if (detectLanguage(place, '') === undefined) return undefined;
    throw new Error(`It is larger than ${largestFile / 1024 / 1024} MB.`);
  }
  const bytes = readFileSync(path);
  const { text, encoding } = decode(bytes);
  const language = detectLanguage(place, text);
  if (language && encoding !== 'utf-8') throw new Error('It is not UTF-8 text. Save it as UTF-8.');
  return language && { path: name, text, language };
}

/**
 * Reads a file that another one loads as data, whatever its name. Undefined where it is too large or no UTF-8.
 * @throws the system's errors.
 */
export function readAsText(path: string): SourceFile | undefined {
  if (statSync(path).size > largestFile) return undefined;
  const { text, encoding } = decode(readFileSync(path));
  return encoding === 'utf-8' ? { path, text, language: 'text' } : undefined;
}

/** The text, in which a byte order mark stays, and what it was read as; text that is no UTF-8 is read as well as it can be. */
function decode(bytes: Buffer): { readonly text: string; readonly encoding: 'utf-8' | 'other' } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString('utf16le'), encoding: 'other' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: bytes.toString('latin1'), encoding: 'other' };
  }
}
