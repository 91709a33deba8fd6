import { bareKey } from '../../text/compare-key';
import { endingOf } from '../head/line-marks';
import { nextFilled, type Line } from '../text/lines';
import { isCapitals, wordCount } from '../text/shape';

export interface Signature {
  readonly authority: string;
  readonly position: string;
  readonly signer: string;
}

const SIGNED_FOR = /^(?:tm|kt|q|tl|tuq|t\/m|k\/t|t\/l)\s*[./]/u;
const NAME = /^(?:(?:Ts|TS|PGS|GS|ThS)\.?\s*)*\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,4}$/u;
const SIGNER_LINE = /^[-–•]?\s*Người ký\s*:\s*(.+)$/u;
const MOST_LINES = 9;

const trimmed = (line: Line): string => line.plain.replace(/^[|\s]+|[|\s]+$/gu, '');
const isName = (text: string): boolean => NAME.test(text) && !isCapitals(text) && wordCount(text) >= 2;

/** Reads a signature that begins at the line: authorities, position, name. */
function signatureAt(lines: readonly Line[], at: number): Signature {
  const authority: string[] = [];
  const position: string[] = [];
  let index = at;
  for (let count = 0; count < MOST_LINES && index < lines.length; count++, index = nextFilled(lines, index + 1)) {
    const text = trimmed(lines[index]!);
    if (isName(text)) return { authority: authority.join('\n'), position: position.join(' '), signer: text };
    const signedFor = SIGNED_FOR.test(bareKey(text));
    if (!isCapitals(text) || (!signedFor && endingOf(lines[index]!) !== 'signature')) break;
    (signedFor ? authority : position).push(text);
  }
  return { authority: authority.join('\n'), position: position.join(' '), signer: '' };
}

/** The document's signature: the first with a name, or else the first; a page that names the signer apart is believed. */
export function readSignature(lines: readonly Line[]): Signature {
  let first: Signature | undefined;
  const named = lines.map((line) => SIGNER_LINE.exec(line.plain)?.[1]?.trim()).find((name) => name !== undefined);
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]!.blank || endingOf(lines[index]!) !== 'signature') continue;
    const signature = signatureAt(lines, index);
    if (signature.signer !== '') return signature;
    first ??= SIGNED_FOR.test(bareKey(trimmed(lines[index]!))) ? signature : undefined;
  }
  return { authority: first?.authority ?? '', position: first?.position ?? '', signer: named ?? '' };
}
