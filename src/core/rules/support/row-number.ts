/** The number without the full stop or bracket after it: "1.2" of "1.2." */
export function plainNumber(no: string): string {
  return no.trim().replace(/[.)\s]+$/, '');
}

/** The number of the row that a decimal number stands under: "1" of "1.2", "7.4" of "7.4.1"; undefined for a top one. */
export function numberAbove(no: string): string | undefined {
  const number = plainNumber(no);
  const cut = /^\d[\d.]*$/.test(number) ? number.lastIndexOf('.') : -1;
  return cut > 0 ? number.slice(0, cut) : undefined;
}
