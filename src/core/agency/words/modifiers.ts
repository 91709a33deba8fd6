import type { Coverage } from '../types';
import { headLength } from './heads';
import { keysOf } from './tokens';

/** What stands behind a group's nouns: whose they are or where. `*` is any run of capitalised words (a place's name). */
interface ModifierRule {
  readonly keys: readonly string[];
  /** What "cơ quan" and "đơn vị" become with this owner. */
  readonly turns?: Coverage;
}

const rule = (turns: Coverage | undefined, phrases: readonly string[]): ModifierRule[] =>
  phrases.map((phrase) => ({
    keys: phrase.split(' ').flatMap((word) => (word === '*' ? ['*'] : keysOf(word))),
    ...(turns ? { turns } : {}),
  }));

const RULES: readonly ModifierRule[] = [
  ...rule('departments', [
    'thuộc ủy ban nhân dân tỉnh *',
    'thuộc trực thuộc ủy ban nhân dân tỉnh *',
    'thuộc trực thuộc tỉnh *',
    'thuộc trực thuộc ủy ban nhân dân thành phố *',
    'trực thuộc ủy ban nhân dân tỉnh *',
    'của ủy ban nhân dân tỉnh *',
    'thuộc tỉnh *',
    'thuộc ủy ban nhân dân thành phố *',
    'trực thuộc ủy ban nhân dân thành phố *',
    'thuộc thành phố *',
    'thuộc cấp tỉnh',
    'trực thuộc tỉnh *',
    'trực thuộc thành phố *',
    'của tỉnh *',
    'của thành phố *',
    'cấp tỉnh',
    'cấp thành phố',
    'tỉnh *',
    'thành phố *',
    'trong tỉnh',
    'chuyên môn cấp tỉnh',
    'chuyên môn thuộc ủy ban nhân dân tỉnh *',
    'thuộc ủy ban nhân dân cấp tỉnh',
  ]),
  ...rule('party', [
    'thuộc tỉnh ủy',
    'của tỉnh ủy',
    'trực thuộc tỉnh ủy',
    'tỉnh ủy',
    'thuộc thành ủy',
    'thành ủy',
    'của đảng',
    'đảng',
  ]),
  ...rule('central', [
    'trung ương đóng trên địa bàn tỉnh *',
    'trung ương trên địa bàn tỉnh *',
    'trung ương đóng trên địa bàn',
    'trung ương trên địa bàn',
    'ngành dọc đóng trên địa bàn tỉnh *',
    'ngành dọc trên địa bàn tỉnh *',
    'ngành dọc cấp tỉnh',
    'ngành dọc',
    'trung ương',
    'ở trung ương',
    'trung ương đóng trên địa bàn thành phố *',
    'trung ương trên địa bàn thành phố *',
  ]),
  ...rule('ministries', ['thuộc chính phủ', 'trực thuộc chính phủ']),
  ...rule('offices', [
    'thuộc ủy ban nhân dân huyện *',
    'thuộc ủy ban nhân dân cấp huyện',
    'cấp huyện',
    'thuộc huyện *',
    'thuộc sở',
    'thuộc trực thuộc sở *',
    'thuộc trực thuộc bộ *',
    'trực thuộc sở',
    'thuộc ủy ban nhân dân xã *',
    'thuộc ủy ban nhân dân cấp xã',
    'cấp xã',
    'thuộc xã *',
    'huyện *',
    'xã *',
    'thuộc ủy ban nhân dân phường *',
    'phường *',
    'trực thuộc sở *',
    'thuộc sở *',
    'của sở',
    'thuộc bộ',
    'trực thuộc bộ',
    'thuộc thị xã *',
    'thị xã *',
  ]),
  ...rule(undefined, [
    'đóng trên địa bàn tỉnh *',
    'trên địa bàn tỉnh *',
    'đóng trên địa bàn',
    'trên địa bàn',
    'trên địa bàn thành phố *',
    'trên địa bàn huyện *',
    'trên địa bàn xã *',
    'trên địa bàn phường *',
    'trên địa bàn toàn tỉnh',
    'toàn tỉnh',
    'trực thuộc',
    'thuộc trực thuộc',
    'trực thuộc trung ương',
    'các cấp',
    'địa phương',
    'ở địa phương',
    'nhà nước',
    'trong hệ thống chính trị',
    'hành chính nhà nước',
    'công lập',
    'ngoài công lập',
    'cấp cơ sở',
    'từ tỉnh đến cơ sở',
    'từ tỉnh đến xã',
    'chuyên môn',
    'chức năng',
    'liên quan đến',
    'các huyện thị xã thành phố',
    'trong toàn tỉnh',
    'viễn thông',
    'nhà nước cấp tỉnh',
  ]),
].sort((a, b) => b.keys.length - a.keys.length);

const byFirst = new Map<string, ModifierRule[]>();
for (const each of RULES) {
  const first = each.keys[0]!;
  byFirst.set(first, [...(byFirst.get(first) ?? []), each]);
}

export interface ModifierWord {
  readonly key: string;
  readonly capital: boolean;
  readonly joined: boolean;
}

/** Whether a word goes on the name of a place, and does not begin another name. */
const isName = (words: readonly ModifierWord[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && word.capital && word.joined && headLength(words, at) === 0;
};

function lengthOf(rule: ModifierRule, words: readonly ModifierWord[], at: number): number {
  let length = 0;
  for (const key of rule.keys) {
    if (key === '*') while (isName(words, at + length)) length++;
    else if (words[at + length]?.key === key) length++;
    else return 0;
  }
  return length;
}

/** The longest modifier at a place. */
export function modifierAt(
  words: readonly ModifierWord[],
  at: number,
): { length: number; turns?: Coverage } | undefined {
  let best: { length: number; turns?: Coverage } | undefined;
  for (const each of byFirst.get(words[at]?.key ?? '') ?? []) {
    const length = lengthOf(each, words, at);
    if (length > (best?.length ?? 0)) best = { length, ...(each.turns ? { turns: each.turns } : {}) };
  }
  return best;
}
