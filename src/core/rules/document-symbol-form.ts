import { readDocumentNumber, type DocumentNumberFault, type DocumentNumberReading } from '../document-number';
import { typeWord } from '../document-number/types';
import type { CellEdit, Remedy } from '../model/issue';
import type { Plan } from '../model/plan';
import type { PlanProperty } from '../schema';
import { cleanText } from '../text/normalize';
import type { PlanRule, RuleContext } from './types';

/** Faults of the symbol itself; those of the number are its own finding. */
const SYMBOL_FAULTS: readonly DocumentNumberFault[] = [
  ...([
    'space-in-symbol',
    'wrong-dash',
    'wrong-separator',
    'missing-slash',
    'missing-symbol',
    'inverted-symbol',
  ] as const),
  ...(['wrong-abbreviation', 'wrong-case', 'unknown-type', 'incomplete-symbol', 'letter-with-type'] as const),
  ...(['party-number-in-state-form', 'state-number-in-party-form'] as const),
];

/** "44/KH-UBND" typed whole into the number. */
const WHOLE = /^(\d{1,5}\p{L}?(?:\/\d{4})?)\s*[/-]\s*(\p{L}.*)$/u;

/** Number and symbol of the document agree with its type (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3, and Phụ lục III). */
export const documentSymbolForm: PlanRule = {
  id: 'document-symbol-form',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'plan',
  title: { vi: 'Số, ký hiệu văn bản không đúng', en: 'Number or symbol of the document' },
  messages: {
    whole: {
      what: { vi: 'Ô “Số” ghi cả ký hiệu: “{number}”.', en: 'The number holds the symbol too: “{number}”.' },
      todo: {
        vi: 'Chỉ ghi phần số; ký hiệu ghi ở ô “Ký hiệu”.',
        en: 'Give the number alone, the symbol in its own cell.',
      },
    },
    zero: {
      what: { vi: 'Số văn bản dưới 10 phải có số 0 phía trước.', en: 'A number below 10 takes a leading zero.' },
      todo: { vi: 'Ghi {number}.', en: 'Write {number}.' },
    },
    type: {
      what: {
        vi: 'Loại văn bản là {type}, nhưng ký hiệu là “{symbol}”.',
        en: 'The type is {type}, but the symbol is “{symbol}”.',
      },
      todo: { vi: 'Sửa ký hiệu hoặc loại văn bản cho khớp.', en: 'Make symbol and type agree.' },
    },
    form: {
      what: { vi: 'Ký hiệu “{symbol}” không đúng thể thức.', en: 'The symbol “{symbol}” is not in the legal form.' },
      todo: {
        vi: 'Ghi chữ viết tắt loại văn bản, gạch nối, cơ quan ban hành: KH-UBND.',
        en: 'Write type, hyphen, issuer: KH-UBND.',
      },
    },
  },
  checkPlan(context) {
    const { number, symbol } = context.plan.document;
    const whole = WHOLE.exec(cleanText(number));
    if (whole) reportWhole(whole[1]!, whole[2]!, context);
    else if (/^[1-9]$/.test(cleanText(number))) reportZero(`0${cleanText(number)}`, context);
    if (cleanText(symbol) !== '') checkSymbol(cleanText(symbol), whole ? '' : cleanText(number), context);
  },
};

function reportWhole(digits: string, letters: string, { plan, reportProperty }: RuleContext): void {
  const symbol = cleanText(plan.document.symbol);
  const number = /^\d$/.test(digits) ? `0${digits}` : digits;
  const edits = [...edit(plan, 'number', number), ...(symbol === '' ? edit(plan, 'symbol', letters) : [])];
  const isWhole = symbol === letters || (symbol === '' && edits.length === 2);
  const isRight = readDocumentNumber(`${cleanText(plan.document.type)} số ${number}/${letters}`.trim()).wellFormed;
  const remedy = { text: number, edits };
  const remedies = !isWhole ? {} : isRight ? { fix: remedy } : { suggestions: [remedy] };
  reportProperty('number', 'whole', { number: plan.document.number }, remedies);
}

function reportZero(padded: string, { plan, reportProperty }: RuleContext): void {
  const edits = edit(plan, 'number', padded);
  reportProperty('number', 'zero', { number: padded }, edits.length > 0 ? { fix: { text: padded, edits } } : {});
}

function checkSymbol(symbol: string, number: string, { plan, reportProperty }: RuleContext): void {
  const type = cleanText(plan.document.type);
  const read = (separator: string) => readDocumentNumber(`${type} số ${number || '10'}${separator}${symbol}`.trim());
  const reading = read('/');
  // The Party's symbols stand after a hyphen: 20-CTr/TU.
  if (reading.wellFormed || read('-').wellFormed) return;
  const faults = reading.why ?? [];
  if (faults.includes('type-disagrees-with-symbol')) {
    reportProperty('symbol', 'type', { type, symbol }, { suggestions: agreeing(plan, type, symbol, reading) });
  } else if (faults.some((fault) => SYMBOL_FAULTS.includes(fault))) {
    reportProperty('symbol', 'form', { symbol }, { suggestions: corrected(plan, reading) });
  }
}

/** The symbol of the written type, or the type of the written symbol. */
function agreeing(plan: Plan, type: string, symbol: string, { typeCode, suggestion }: DocumentNumberReading): Remedy[] {
  const code = typeWord(type)?.codes[0];
  const wanted = code && typeCode ? symbol.replace(typeCode, () => code) : symbol;
  const named = suggestion?.split(' số ')[0] ?? type;
  return [
    ...(wanted === symbol ? [] : [{ text: wanted, edits: edit(plan, 'symbol', wanted) }]),
    ...(named === type ? [] : [{ text: named, edits: edit(plan, 'type', named) }]),
  ].filter(({ edits }) => edits.length > 0);
}

function corrected(plan: Plan, { suggestion }: DocumentNumberReading): Remedy[] {
  const wanted = suggestion === undefined ? undefined : readDocumentNumber(suggestion).symbol;
  const edits = wanted === undefined ? [] : edit(plan, 'symbol', wanted);
  return wanted === undefined || edits.length === 0 ? [] : [{ text: wanted, edits }];
}

/** The edit of a property's row; none where tblKeHoach has no such row. */
function edit(plan: Plan, property: PlanProperty, after: string): CellEdit[] {
  const row = plan.documentRows[property];
  return row === undefined ? [] : [{ table: 'plan', row, column: 'value', before: plan.document[property], after }];
}
