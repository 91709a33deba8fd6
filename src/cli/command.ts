import type { Language } from '../core/messages/language';
import type { Bilingual } from '../core/schema';
import type { Terminal } from './terminal';

/** An option of a command, for parsing and for its help. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: true;
  /** Name of the value in the help: FILE, D, ID. */
  readonly value?: string;
  readonly help: Bilingual;
}

export interface Invocation {
  readonly terminal: Terminal;
  readonly language: Language;
  /** Arguments that are no options. */
  readonly args: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  /** A line of progress on standard error. */
  progress(text: Bilingual, data?: Readonly<Record<string, string | number>>): void;
}

/** 0: done, nothing wrong; 1: errors found; 2: the input cannot be read. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  readonly summary: Bilingual;
  /** How it is called, after "phuluc <name>". */
  readonly usage: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}

/** A call that cannot be carried out; ends with exit code 2 and one line. */
export class UsageError extends Error {
  constructor(
    readonly text: Bilingual,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(text.en);
    this.name = 'UsageError';
  }
}

/** The value of a string option. */
export function stringOption({ values }: Invocation, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The one file (or phrase) that a command works on. */
export function onlyArgument(invocation: Invocation, what: Bilingual): string {
  const [first, second] = invocation.args;
  if (first === undefined || second !== undefined) {
    throw new UsageError({
      vi: `Cần đúng một ${what.vi}. Xem “phuluc help”.`,
      en: `Exactly one ${what.en} is needed. See “phuluc help”.`,
    });
  }
  return first;
}

/** The value of `--year`, or undefined; a UsageError when it is no year. */
export function yearOption(invocation: Invocation): number | undefined {
  const text = stringOption(invocation, 'year');
  if (text === undefined) return undefined;
  if (!/^(19|20|21)\d{2}$/.test(text)) {
    throw new UsageError(
      {
        vi: 'Năm “{year}” không hợp lệ; ghi bốn chữ số, ví dụ 2025.',
        en: '“{year}” is no year; write four digits, such as 2025.',
      },
      { year: text },
    );
  }
  return Number(text);
}

/** Whether results are wanted as JSON (`--format json`). */
export function wantsJson(invocation: Invocation): boolean {
  const format = stringOption(invocation, 'format') ?? 'text';
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(
      {
        vi: 'Không có dạng “{format}”; chọn text hoặc json.',
        en: 'There is no format “{format}”; choose text or json.',
      },
      { format },
    );
  }
  return format === 'json';
}

/** Options that several commands share. */
export const commonOptions = {
  output: { type: 'string', short: 'o', value: 'FILE', help: { vi: 'Tệp kết quả.', en: 'File for the result.' } },
  format: { type: 'string', value: 'text|json', help: { vi: 'Dạng kết quả.', en: 'Form of the result.' } },
  year: { type: 'string', value: 'NĂM', help: { vi: 'Năm kế hoạch.', en: 'The plan’s year.' } },
  asOf: {
    type: 'string',
    value: 'D',
    help: {
      vi: 'Ngày đối chiếu (ngày/tháng/năm); mặc định là hôm nay.',
      en: 'The day to check against; today when absent.',
    },
  },
  profile: {
    type: 'string',
    value: 'drafting|signing',
    help: { vi: 'Mức kiểm tra: soạn thảo (drafting) hay trước khi ký (signing).', en: 'Drafting, or before signing.' },
  },
  stdin: {
    type: 'boolean',
    help: {
      vi: 'Đọc mỗi dòng một cụm từ; trả mỗi dòng một đối tượng JSON.',
      en: 'One phrase a line in, one JSON object a line out.',
    },
  },
} as const satisfies Record<string, OptionSpec>;
