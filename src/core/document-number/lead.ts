import type { DocumentNumberFault } from './faults';
import { readIssuer } from './issuer-phrase';
import { typesLike, typeWord, typeWordLike, type TypeWord } from './types';

/** What stands before a number: the type, an issuer out of its place, the word "số". */
export interface Lead {
  readonly start: number;
  /** The type as written. */
  readonly type?: string;
  readonly word?: TypeWord;
  /** The type in full and well spelt, where it is not so. */
  readonly correctedType?: string;
  /** The type stands further ahead, before the name of a law: "Luật Cán bộ, công chức số …". */
  readonly named?: true;
  readonly issuer?: string;
  /** "số" as written, where it stands. */
  readonly so?: string;
  readonly faults: readonly DocumentNumberFault[];
}

const SO = /(?:^|[^\p{L}\d])(số)( *:)?( *)$/iu;
const LAST_WORDS = /(?:^|[^\p{L}\p{N}])((?:\p{L}+ +){0,4}\p{L}+) *\(? *$/u;
const NAMED_LAW = /(?:^|[^\p{L}])(Bộ luật|Luật|Pháp lệnh|Nghị quyết) (?!.*(?:Luật|Pháp lệnh|Nghị quyết) )[^.;:()]*$/u;
const OF = /(?:^|[^\p{L}])của +/giu;
const WINDOW = 160;

interface FoundType {
  readonly start: number;
  readonly text: string;
  readonly word: TypeWord;
  readonly fault?: DocumentNumberFault;
}

/** The longest type that the last words before the offset name: exactly, by abbreviation, or with wrong marks. */
function typeBefore(text: string, offset: number): FoundType | undefined {
  const from = Math.max(0, offset - WINDOW);
  const match = LAST_WORDS.exec(text.slice(from, offset));
  if (!match) return undefined;
  const wordsAt = from + match.index + match[0].indexOf(match[1]!);
  const starts = [...match[1]!.matchAll(/\p{L}+/gu)].map((m) => m.index);
  const phrases = starts.map((start) => ({ start: wordsAt + start, text: match[1]!.slice(start) }));
  for (const phrase of phrases) {
    const word = typeWord(phrase.text);
    if (word) return { ...phrase, word };
  }
  const last = phrases.at(-1)!;
  const code = /^\p{Lu}{2}/u.test(last.text) ? typesLike(last.text)[0] : undefined;
  if (code) return { ...last, word: { name: code.names[0]!, codes: [code.code] }, fault: 'abbreviated-type' };
  for (const phrase of phrases) {
    const word = phrase.text.includes(' ') ? typeWordLike(phrase.text) : undefined;
    if (word) return { ...phrase, word, fault: 'misspelt-type' };
  }
  return undefined;
}

/** "Quyết định của UBND tỉnh số …": the issuer between type and number. */
function typeAndIssuerBefore(text: string, offset: number): (FoundType & { issuer: string }) | undefined {
  const from = Math.max(0, offset - WINDOW);
  for (const match of [...text.slice(from, offset).matchAll(OF)].reverse()) {
    const issuer = readIssuer(text, from + match.index + match[0].length, false);
    if (!issuer || text.slice(issuer.end, offset).trim() !== '') continue;
    const at = from + match.index + (/^\p{L}/u.test(match[0]) ? 0 : 1);
    const type = typeBefore(text, at);
    if (type) return { ...type, issuer: issuer.text };
  }
  return undefined;
}

const sameCase = (name: string, like: string): string =>
  /^\p{Ll}/u.test(like) ? name[0]!.toLowerCase() + name.slice(1) : name;

/** Reads what leads up to the number at the offset. `assembly`: its symbol is one of the National Assembly; `blank`: no digits. */
export function readLead(text: string, offset: number, assembly: boolean, blank: boolean): Lead {
  const so = SO.exec(text.slice(Math.max(0, offset - 12), offset));
  const soStart = so ? offset - (so[0].length - (/^số/iu.test(so[0]) ? 0 : 1)) : offset;
  const faults: DocumentNumberFault[] = [];
  const before = typeBefore(text, soStart);
  // "Luật Ban hành văn bản quy phạm pháp luật số …": the last word is of the law's name.
  const direct = before?.text === 'luật' ? undefined : before;
  const remote = direct || !so ? undefined : typeAndIssuerBefore(text, soStart);
  const found = direct ?? remote;
  if (found?.fault) faults.push(found.fault);
  if (remote) faults.push('issuer-before-date');
  const named = !found && assembly ? NAMED_LAW.exec(text.slice(Math.max(0, soStart - WINDOW), soStart)) : null;
  const word = found?.word ?? (named ? typeWord(named[1]!) : undefined);
  if (so && found && so[2]) faults.push('colon-after-so');
  if (so && !so[2] && so[3] === '' && !blank) faults.push('missing-space-after-so');
  if (!so && word && !word.any) faults.push('missing-so');
  return {
    start: found?.start ?? soStart,
    ...(found ? { type: found.text } : named ? { type: named[1]!, named: true as const } : {}),
    ...(word ? { word } : {}),
    ...(found?.fault ? { correctedType: sameCase(found.word.name, found.text) } : {}),
    ...(remote ? { issuer: remote.issuer } : {}),
    ...(so ? { so: so[0].slice(so[0].search(/số/iu)) } : {}),
    faults,
  };
}
