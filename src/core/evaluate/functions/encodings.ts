import { stringOf } from '../../design/read-value';
import type { Value } from '../../design/value';
import { parseJson } from '../../syntax/json/parse-json';
import type { Computation, FunctionCall } from '../arm-function';
import { textOf } from '../interpolate';
import { jsonOfNode, valueOfJson } from '../json-value';
import { ofTexts, result } from './arguments';

export const encodingFunctions: Readonly<Record<string, Computation>> = {
  base64: ofTexts((text) => (text === undefined ? undefined : toBase64(text))),
  base64ToString: ofTexts((text) => (text === undefined ? undefined : fromBase64(text))),
  base64ToJson: ([value], call) => {
    const text = stringOf(value);
    return text === undefined ? undefined : jsonValue(fromBase64(text), call);
  },
  json: ([value], call) => jsonValue(stringOf(value), call),
  dataUri: ([value], call) => {
    const text = value?.kind === 'literal' ? textOf(value) : undefined;
    return result(text === undefined ? undefined : `data:text/plain;charset=utf8;base64,${toBase64(text)}`, call);
  },
  dataUriToString: ofTexts((text) => (text === undefined ? undefined : fromDataUri(text))),
  uri: ofTexts((base, relative) => resolvedUri(base, relative)),
  uriComponent: ofTexts((text) => (text === undefined ? undefined : encodeUriComponent(text))),
  uriComponentToString: ofTexts((text) => (text === undefined ? undefined : decodeUriComponent(text))),
};

/** Comments and trailing commas may stand in the text, as Azure allows. Text that is not JSON has no value. */
function jsonValue(text: string | undefined, call: FunctionCall): Value | undefined {
  if (text === undefined || !call.budget.spend(text.length)) return undefined;
  const { root, errors, tooDeep } = parseJson(text);
  if (!root || errors.length > 0 || tooDeep) return undefined;
  return valueOfJson(jsonOfNode(root), call.source);
}

/** The text's UTF-8 bytes in Base64. */
export function toBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
}

function fromDataUri(text: string): string | undefined {
  const match = /^data:([^,]*),(.*)$/s.exec(text);
  if (!match) return undefined;
  const [, header = '', body = ''] = match;
  return header.endsWith(';base64') ? fromBase64(body) : decodeUriComponent(body);
}

function resolvedUri(base: string | undefined, relative: string | undefined): string | undefined {
  if (base === undefined || relative === undefined) return undefined;
  return URL.canParse(relative, base) ? new URL(relative, base).href : undefined;
}

function encodeUriComponent(text: string): string | undefined {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half of a surrogate pair has no encoding: the caller says that it cannot be evaluated.
    return undefined;
  }
}

function decodeUriComponent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape has no decoding: the caller says that it cannot be evaluated.
    return undefined;
  }
}
