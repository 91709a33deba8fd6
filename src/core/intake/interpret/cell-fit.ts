import { likeness, type CellLook } from '../lexicon/likeness';
import { readRowNumber } from '../text/row-number';
import type { IntakeColumn } from '../types';

/** Which likeness speaks for which column, and how loudly. */
const SIGNS: Readonly<Record<string, readonly { readonly of: CellLook; readonly weight: number }[]>> = {
  task: [
    { of: 'task', weight: 2 },
    { of: 'agency', weight: -1 },
    { of: 'deadline', weight: -1 },
  ],
  name: [
    { of: 'task', weight: 1 },
    { of: 'agency', weight: -0.5 },
    { of: 'value', weight: -2 },
  ],
  product: [
    { of: 'product', weight: 2.5 },
    { of: 'agency', weight: -1.5 },
    { of: 'deadline', weight: -1.5 },
  ],
  lead: [
    { of: 'agency', weight: 3 },
    { of: 'deadline', weight: -1 },
  ],
  coordinators: [
    { of: 'agency', weight: 3 },
    { of: 'deadline', weight: -1 },
  ],
  monitor: [
    { of: 'agency', weight: 3 },
    { of: 'value', weight: -1 },
  ],
  implementer: [
    { of: 'agency', weight: 3 },
    { of: 'value', weight: -1 },
  ],
  deadline: [
    { of: 'deadline', weight: 3 },
    { of: 'agency', weight: -1 },
  ],
  unit: [{ of: 'unit', weight: 2 }],
  target: [
    { of: 'value', weight: 1 },
    { of: 'agency', weight: -2 },
  ],
  actual: [{ of: 'value', weight: 2 }],
  actualN1: [{ of: 'value', weight: 2 }],
  actualN2: [{ of: 'value', weight: 2 }],
};

const NUMBERS_TITLE = /kinh phí|số lượng|điểm|trọng số|tỷ lệ|dự toán|vốn|nguồn lực|(?:19|20)\d{2}/iu;
const BODY_TITLE = /^(?:lãnh đạo|người|cơ quan|đơn vị|cấp (?:trình|ban hành)|chuyên viên|cán bộ|bộ phận)/iu;

/** The key of the column that a column is most like: its own, or by its title that of values or of agencies. */
export function likestKey({ key, title }: IntakeColumn): string | undefined {
  if (key !== undefined) return key;
  if (NUMBERS_TITLE.test(title)) return 'actual';
  return BODY_TITLE.test(title) ? 'lead' : undefined;
}

const PLACEHOLDER = /^(?:-|–|—|x|…|\.{2,}|nt)$/iu;

/** How well a text suits a column, about -4 to 4; 0 where nothing can be told (own columns, notes, blank cells). */
export function cellFit(text: string, key: string | undefined): number {
  if (key === 'no') return readRowNumber(text) ? 3 : -4;
  if (text === '') return key === 'task' || key === 'name' ? -2 : 0;
  if (PLACEHOLDER.test(text)) return key === 'task' || key === 'name' ? -2 : 0.3;
  const signs = key === undefined ? undefined : SIGNS[key];
  if (!signs) return 0;
  return signs.reduce((sum, { of, weight }) => {
    const value = likeness(text, of);
    return sum + (weight > 0 ? weight * value : weight * Math.max(0, value));
  }, 0);
}
