import { beginsAsAgency } from '../lexicon/agency-likeness';
import { splitLeadingNumber } from '../text/row-number';
import { spellOut } from './agency-name';
import type { Paragraph } from '../text/paragraphs';

export interface Reporting {
  /** The cycle as written: "Hàng quý, 06 tháng, cuối năm". */
  readonly cycle: string;
  /** The agency that merges the reports. */
  readonly agency: string;
}

const PERIOD = String.raw`(?:(?:hằng|hàng)\s+)?(?:tuần|tháng|quý|năm|0?6 tháng(?: đầu năm)?|0?9 tháng|cuối năm|sơ kết|đột xuất|1 năm)`;
const CYCLES: readonly { readonly form: RegExp; readonly weight: number }[] = [
  {
    form: new RegExp(
      String.raw`(?<![\p{L}])(?:định kỳ\s+)?${PERIOD}(?:\s*(?:,|và|hoặc|/)\s*${PERIOD}(?![\p{L}]))+`,
      'iu',
    ),
    weight: 2,
  },
  {
    form: /(?<![\p{L}])định kỳ\s+(?:(?:trước|vào)\s+)?ngày\s+[\d/]+(?:\s+(?:của\s+)?(?:tháng cuối quý|(?:hằng|hàng)\s+(?:tháng|quý|năm)|mỗi (?:tháng|quý|năm)))?/iu,
    weight: 2,
  },
  { form: /(?<![\p{L}])(?:định kỳ\s+)?(?:hằng|hàng)\s+(?:tháng|quý|năm)(?![\p{L}])/iu, weight: 0.5 },
];
const THROUGH = /\((?:qua|thông qua)\s+([^()]{3,60}?)(?:\s+(?:để|tổng hợp|trước)[^()]*)?\)/u;

/** How surely a sentence rules who reports when; 0 when it does not. */
function weigh(sentence: string): { weight: number; cycle: string } {
  if (!/báo cáo/iu.test(sentence)) return { weight: 0, cycle: '' };
  for (const { form, weight } of CYCLES) {
    const cycle = form.exec(sentence)?.[0];
    if (cycle) return { weight: weight + (/tổng hợp/iu.test(sentence) ? 2 : 0), cycle };
  }
  return { weight: 0, cycle: '' };
}

function agencyOver(paragraphs: readonly Paragraph[], place: number): string {
  for (let index = place; index >= 0 && index > place - 12; index--) {
    const leading = splitLeadingNumber(paragraphs[index]!.text);
    if (!leading || leading.number.style !== 'arabic') continue;
    const name = leading.title.split(/[:;,.]/u, 1)[0]!.trim();
    const short =
      /^((?:Sở|Văn phòng|Ban|Bộ|Cục|Vụ|Thanh tra|Công an)\s.{2,50}?)(?:\s+(?:có trách nhiệm|chủ trì|thường xuyên|là cơ quan|chịu trách nhiệm|theo dõi|tham mưu).*)?$/u.exec(
        name,
      )?.[1];
    return short && beginsAsAgency(short) ? short : '';
  }
  return '';
}

/** Reads who merges the reports on the plan, and how often they come. */
export function readReporting(paragraphs: readonly Paragraph[]): Reporting {
  let best = { weight: 0, cycle: '', place: -1, sentence: '' };
  paragraphs.forEach(({ text }, place) => {
    for (const sentence of text.split(/(?<=[.;])\s+/u)) {
      const { weight, cycle } = weigh(sentence);
      if (weight > best.weight) best = { weight, cycle, place, sentence };
    }
  });
  if (best.place < 0) return { cycle: '', agency: '' };
  const through = THROUGH.exec(best.sentence)?.[1] ?? THROUGH.exec(paragraphs[best.place]!.text)?.[1];
  const agency = through && beginsAsAgency(through) ? through : agencyOver(paragraphs, best.place);
  return { cycle: best.cycle, agency: spellOut(agency) };
}
