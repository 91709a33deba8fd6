import { formatNumberVi } from '../../target';

/** "84,5%" of 0.845: a share with at most one decimal, as Vietnamese write it. */
export function percentText(share: number): string {
  return `${formatNumberVi(Math.round(share * 1000) / 10)}%`;
}
