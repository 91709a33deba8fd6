/** A number as Excel keeps it: 15 significant decimal digits, so without the noise of binary fractions (0.1 + 0.2). */
interface Decimal {
  readonly negative: boolean;
  /** Digits without leading zeros; "0" for nothing. */
  readonly digits: string;
  /** How many digits stand before the decimal point; zeros fill up where it lies outside the digits. */
  readonly point: number;
}

/** Reads a finite number. */
export function decimalOf(value: number): Decimal {
  const [mantissa, exponent] = Math.abs(value).toExponential(14).split('e');
  return { negative: value < 0, digits: mantissa!.replace('.', ''), point: Number(exponent) + 1 };
}

/** The decimal times a power of ten. */
export function shiftDecimal(decimal: Decimal, places: number): Decimal {
  return { ...decimal, point: decimal.point + places };
}

/** Rounds to decimal places, halves away from zero as Excel does. */
export function roundDecimal(decimal: Decimal, places: number): Decimal {
  const kept = decimal.point + places;
  if (kept >= decimal.digits.length) return decimal;
  if (kept < 0) return { ...decimal, digits: '0', point: 1 };
  const up = decimal.digits[kept]! >= '5' ? 1n : 0n;
  const digits = (BigInt(`0${decimal.digits.slice(0, kept)}`) + up).toString().padStart(kept, '0');
  return { ...decimal, digits, point: decimal.point + digits.length - kept };
}

/** Digits before the point ("0" for none) and behind it, trailing zeros dropped. */
export function decimalParts({ digits, point }: Decimal): { whole: string; fraction: string } {
  const padded = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits;
  const wholeLength = Math.max(point, 1);
  const whole = padded.slice(0, wholeLength).replace(/^0+(?=\d)/, '');
  return { whole, fraction: padded.slice(wholeLength).replace(/0+$/, '') };
}

/** A number in full with a decimal comma: what the format General stands for. Outside 1E-10 to 1E+21 as "1,5E+21". */
export function generalText(value: number): string {
  const decimal = decimalOf(value);
  const sign = decimal.negative ? '-' : '';
  if (value !== 0 && (decimal.point > 21 || decimal.point < -9)) {
    const { whole, fraction } = decimalParts({ ...decimal, point: 1 });
    const exponent = decimal.point - 1;
    return `${sign}${withComma(whole, fraction)}E${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
  }
  const { whole, fraction } = decimalParts(decimal);
  return sign + withComma(whole, fraction);
}

export const withComma = (whole: string, fraction: string): string => (fraction ? `${whole},${fraction}` : whole);
