/** Numbered headings of running text: "II. …", "1. …", "1.1. …", "(1) …", "a) …". */
export type HeadingStyle =
  'roman' | 'letter' | 'arabic' | 'dotted' | 'deepDotted' | 'bracket' | 'smallLetter' | 'named' | 'bullet';

export interface Heading {
  readonly style: HeadingStyle;
  /** As printed, without the full stop at its end. */
  readonly no: string;
  readonly title: string;
  /** The number's last step. */
  readonly value: number;
  /** Line of the source, from 0. */
  readonly line: number;
}

const FORMS: readonly { readonly style: HeadingStyle; readonly form: RegExp }[] = [
  { style: 'roman', form: /^([IVX]{1,5})\s*[.)-]\s*(\S.*)$/su },
  { style: 'letter', form: /^([A-ZĐ])\s*[.)]\s+(\S.*)$/su },
  { style: 'deepDotted', form: /^(\d{1,2}\.\d{1,2}\.\d{1,2})\.?\s+(\S.*)$/su },
  { style: 'dotted', form: /^(\d{1,2}\.\d{1,2})\.?\s+(\S.*)$/su },
  { style: 'arabic', form: /^(\d{1,2})\s*[.)]\s+(\S.*)$/su },
  { style: 'bracket', form: /^(\(\d{1,2}\))\s*(\S.*)$/su },
  { style: 'smallLetter', form: /^([a-zđ])\)\s*(\S.*)$/su },
  { style: 'named', form: /^((?:Nhiệm vụ|Giải pháp|Chương trình|Đề án)\s+\d{1,2})\s*[.:]\s*(\S.*)$/su },
];

const ROMAN: readonly string[] = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];
const LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVXY';

function valueOf(style: HeadingStyle, no: string): number {
  if (style === 'roman') return ROMAN.indexOf(no) + 1;
  if (style === 'letter' || style === 'smallLetter') return LETTERS.indexOf(no.toUpperCase()) + 1;
  return Number(/(\d+)\)?$/u.exec(no)?.[1] ?? 0);
}

/** Reads a line that begins with a heading's number; undefined for any other. */
export function readHeading(plain: string, line: number): Heading | undefined {
  for (const { style, form } of FORMS) {
    const match = form.exec(plain);
    if (match) return { style, no: match[1]!, title: match[2]!.trim(), value: valueOf(style, match[1]!), line };
  }
  return undefined;
}

const BULLET = /^([-–+•·▪])\s*(\S.*)$/su;

/** Reads an item of a list as a heading without a number; undefined for any other line. */
export function readBullet(plain: string, line: number): (Heading & { readonly sign: string }) | undefined {
  const match = BULLET.exec(plain);
  return match ? { style: 'bullet', no: '', title: match[2]!.trim(), value: 0, line, sign: match[1]! } : undefined;
}

/** The headings that are open at a line, outermost first. */
export class Outline {
  private stack: Heading[] = [];

  /** Enters a heading: what is of its style or deeper is closed. */
  enter(heading: Heading): void {
    const same = this.stack.findIndex(({ style }) => style === heading.style);
    this.stack = [...(same >= 0 ? this.stack.slice(0, same) : this.stack), heading];
  }

  /** The open heading of a style. */
  of(style: HeadingStyle): Heading | undefined {
    return this.stack.find((heading) => heading.style === style);
  }

  get innermost(): Heading | undefined {
    return this.stack.at(-1);
  }

  /** The heading that holds this one. */
  above(heading: Heading): Heading | undefined {
    const place = this.stack.findIndex(({ line }) => line === heading.line);
    return place > 0 ? this.stack[place - 1] : undefined;
  }

  get outermost(): Heading | undefined {
    return this.stack[0];
  }
}
