import { appendixLabel } from '../appendix/label';
import { fromRoman, toRoman } from '../numbering';
import { cleanText } from '../text/normalize';
import { editOf } from './edit';
import { isBlank, isFiller } from './support/blank';
import type { RowRule } from './types';

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1: "Phụ lục" in lower case, with a Roman numeral when there are two
 * or more, without a number when there is one. A label that is written out in full is printed as written.
 */
export const appendixLabelForm: RowRule<'appendices'> = {
  id: 'appendix-label-form',
  severity: 'warning',
  scope: 'row',
  tables: ['appendices'],
  title: { vi: 'Tên gọi phụ lục không đúng thể thức', en: 'Label of the appendix' },
  messages: {
    form: {
      what: {
        vi: '“{label}” không đúng thể thức: chữ “Phụ lục” in thường, đánh số La Mã.',
        en: '“{label}” is not the legal form: “Phụ lục” in lower case, with a Roman numeral.',
      },
      todo: { vi: 'Ghi “{legal}”.', en: 'Write “{legal}”.' },
    },
    alone: {
      what: {
        vi: 'Kế hoạch chỉ có một phụ lục nên không đánh số phụ lục (“{label}”).',
        en: 'An only appendix has no number (“{label}”).',
      },
      todo: { vi: 'Ghi “{legal}”.', en: 'Write “{legal}”.' },
    },
  },
  checkRow(row, { plan, report }) {
    if (isBlank(row.number)) return;
    const appendices = plan.tables.appendices.rows.filter((other) => !isFiller(other));
    const number = legalNumber(row.number, appendices.length === 1);
    if (number === undefined) return;
    const place = appendices.findIndex((other) => other.row === row.row) + 1;
    const labelOf = (text: string) => appendixLabel(text, place, appendices.length);
    const [label, legal] = [labelOf(row.number), labelOf(number)];
    if (label === legal) return;
    const onlyNumbered = appendices.length === 1 && /^Phụ lục\s/u.test(label);
    const fix = { text: legal, edits: [editOf(row, 'number', number)] };
    report(row, 'number', onlyNumbered ? 'alone' : 'form', { label, legal }, { fix });
  },
};

/** What the cell ought to hold; undefined where the label is none that can be counted ("Phụ lục 1A", "Biểu số 2"). */
function legalNumber(written: string, isOnly: boolean): string | undefined {
  const numeral = cleanText(written)
    .replace(/^phụ lục/iu, '')
    .replace(/^\s*số(?!\p{L})/iu, '')
    .replace(/[\s:.]+/g, '');
  const value = /^\d{1,3}$/.test(numeral) ? Number(numeral) : fromRoman(numeral.toUpperCase());
  if (numeral !== '' && !value) return undefined;
  return isOnly || !value ? '' : (toRoman(value) ?? '');
}
