import { cleanText } from '../text/normalize';

export type Separator = ',' | '.';

/** A number as Vietnamese offices write it. */
export interface NumberReading {
  readonly text: string;
  readonly value: number;
  readonly decimalSeparator?: Separator;
  readonly thousandsSeparator?: Separator | ' ';
  /** One separator before three digits: `1.200` is read as thousands, `1,200` as decimal, yet each may be the other. */
  readonly ambiguous?: true;
}

export interface NumberOptions {
  /** The decimal separator that the table is known to use; it settles what is ambiguous. */
  readonly decimal?: Separator;
  /** The value cannot run to thousands (a percentage, points of a score): a separator before three digits is decimal. */
  readonly small?: boolean;
}

/** A number in running text, thousands parted by dots, commas or blanks; for use inside larger patterns. */
export const NUMBER_SOURCE = '(?:\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)*)';

const WHOLE_NUMBER = new RegExp(`^[-−+]?${NUMBER_SOURCE}$`);
const GROUPS_OF_THREE = /^\d{1,3}(?:\D\d{3})+$/;

/** One kind of separator, once, before exactly three digits: decimal or thousands? */
function thousandsOrDecimal(digits: string, separator: Separator, options: NumberOptions): 'thousands' | 'decimal' {
  if (digits.startsWith('0') || options.small) return 'decimal';
  if (options.decimal !== undefined) return options.decimal === separator ? 'decimal' : 'thousands';
  return separator === '.' ? 'thousands' : 'decimal';
}

interface Separators {
  readonly decimal?: Separator;
  readonly thousands?: Separator | ' ';
  readonly ambiguous?: true;
}

/** Which of the number's separators is which; undefined where they make no number. */
function separatorsOf(digits: string, options: NumberOptions): Separators | undefined {
  if (digits.includes(' ')) return GROUPS_OF_THREE.test(digits) ? { thousands: ' ' } : undefined;
  const marks = [...digits.matchAll(/[.,]/g)].map((match) => match[0] as Separator);
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return {};
  if (first !== last) {
    const whole = digits.slice(0, digits.lastIndexOf(last));
    const fits = marks.slice(0, -1).every((mark) => mark === first) && GROUPS_OF_THREE.test(whole);
    return fits ? { thousands: first, decimal: last } : undefined;
  }
  if (marks.length > 1) return GROUPS_OF_THREE.test(digits) ? { thousands: first } : undefined;
  if (!/^\d{1,3}[.,]\d{3}$/.test(digits)) return { decimal: first };
  const kind = thousandsOrDecimal(digits, first, options);
  const sure = options.small === true || options.decimal !== undefined || digits.startsWith('0');
  return { ...(kind === 'decimal' ? { decimal: first } : { thousands: first }), ...(sure ? {} : { ambiguous: true }) };
}

/**
 * Reads a number: decimal comma and dots for thousands as in Vietnamese (`1.234,5`), the English way round where it can
 * be nothing else (`1,234.5`), a decimal point where the digits say so (`84.5`, `7.53`). A single dot before three digits
 * means thousands (`26.120`), a single comma there is decimal (`80,125`); `options` settle it. undefined: no number.
 */
export function readNumber(text: string, options: NumberOptions = {}): NumberReading | undefined {
  const clean = cleanText(text);
  if (!WHOLE_NUMBER.test(clean)) return undefined;
  const negative = /^[-−]/.test(clean);
  const digits = clean.replace(/^[-−+]/, '');
  const separators = separatorsOf(digits, options);
  if (!separators) return undefined;
  const { decimal, thousands, ambiguous } = separators;
  const point = decimal === undefined ? -1 : digits.lastIndexOf(decimal);
  const whole = (point < 0 ? digits : digits.slice(0, point)).replace(/\D/g, '');
  const value = Number(point < 0 ? whole : `${whole}.${digits.slice(point + 1)}`);
  return {
    text,
    value: negative && value !== 0 ? -value : value,
    ...(decimal === undefined ? {} : { decimalSeparator: decimal }),
    ...(thousands === undefined ? {} : { thousandsSeparator: thousands }),
    ...(ambiguous ? { ambiguous } : {}),
  };
}

export interface NumberFormat {
  /** At least so many decimals. */
  readonly minDecimals?: number;
  /** At most so many decimals; 2 unless told. */
  readonly maxDecimals?: number;
  /** Dots between thousands; yes unless told. */
  readonly thousands?: boolean;
}

/** The number in Vietnamese writing: `1.234,5`. No locale data is asked, so it is the same everywhere. */
export function formatNumberVi(value: number, format: NumberFormat = {}): string {
  if (!Number.isFinite(value)) return String(value);
  const minimum = format.minDecimals ?? 0;
  const fixed = Math.abs(value).toFixed(Math.max(minimum, format.maxDecimals ?? 2));
  const [whole = '0', decimals = ''] = fixed.split('.');
  const kept = decimals.slice(0, minimum) + decimals.slice(minimum).replace(/0+$/, '');
  const grouped = format.thousands === false ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = value < 0 && /[1-9]/.test(fixed) ? '-' : '';
  return `${sign}${grouped}${kept === '' ? '' : `,${kept}`}`;
}
