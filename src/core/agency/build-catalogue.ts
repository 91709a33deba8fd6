import { bareKey } from '../text/compare-key';
import type { Agency, Coverage, Spelling } from './types';
import { readGroup } from './group-phrase';
import { levelCovers, readLevel } from './level-phrase';
import { expandWords, looseKey, strictKey } from './words/expand';
import { QUANTIFIERS } from './words/group-words';
import { tokenize } from './words/tokens';

/** One way to write an agency's name. */
export interface Form {
  readonly agency: Agency;
  readonly text: string;
  readonly spelling: Extract<Spelling, 'name' | 'abbreviation' | 'otherName'>;
  readonly strict: string;
  readonly loose: string;
  /** The loose key by words, and without any mark: for suggestions. */
  readonly words: readonly string[];
  readonly bare: string;
}

/** The agencies of a plan, indexed for reading. */
export interface AgencyCatalogue {
  readonly agencies: readonly Agency[];
  readonly byId: ReadonlyMap<string, Agency>;
  readonly forms: readonly Form[];
  /** Forms by `strictKey` (words and marks) and by `looseKey` (words alone, abbreviations written out). */
  readonly strict: ReadonlyMap<string, readonly Form[]>;
  readonly loose: ReadonlyMap<string, readonly Form[]>;
  /** Ids of the rows that stand for a group. */
  readonly groups: ReadonlySet<string>;
  /** Whom a group takes in, by its id; also whom a single agency belongs to, by its groups or kind. */
  readonly covers: ReadonlyMap<string, readonly Coverage[]>;
  /** The first group that takes in just these. */
  readonly groupByCovers: ReadonlyMap<string, Agency>;
}

/** Words so often shortened that both writings are forms of every name that has them. */
const SHORT_WORDS: readonly (readonly [long: RegExp, short: string])[] = [
  [/ủy ban nhân dân/giu, 'UBND'],
  [/hội đồng nhân dân/giu, 'HĐND'],
  [/đại biểu quốc hội/giu, 'ĐBQH'],
  [/ủy ban mặt trận tổ quốc/giu, 'UBMTTQ'],
  [/mặt trận tổ quốc/giu, 'MTTQ'],
  [/phát thanh và truyền hình/giu, 'PT&TH'],
];

/** Whom agencies of a kind belong to, where no group of theirs says. */
const KIND_COVERS: Readonly<Record<string, Coverage>> = {
  'Cơ quan chuyên môn cấp tỉnh': 'departments',
  'UBND cấp huyện': 'districts',
  'UBND cấp xã': 'communes',
  'Cơ quan Đảng': 'party',
  'Mặt trận, đoàn thể': 'unions',
  'Cơ quan trung ương': 'central',
  'Báo, đài': 'press',
};

const GROUP_KIND = /(^|\s)nhóm(\s|$)/iu;

/** Whether the row stands for a group: its kind says so, or it has none and its name is a group phrase. */
function isGroup(agency: Agency): boolean {
  if (agency.kind !== '') return GROUP_KIND.test(agency.kind.normalize('NFC'));
  const words = expandWords(tokenize(agency.name));
  return QUANTIFIERS.at(words, 0) !== undefined && readGroup(words) !== undefined;
}

function shortened(text: string): string {
  const nfc = text.normalize('NFC');
  return SHORT_WORDS.reduce((result, [long, short]) => result.replace(long, short), nfc);
}

function formOf(agency: Agency, text: string, spelling: Form['spelling']): Form {
  const tokens = tokenize(text);
  const loose = looseKey(expandWords(tokens));
  return { agency, text, spelling, strict: strictKey(tokens), loose, words: loose.split(' '), bare: bareKey(loose) };
}

function formsOf(agency: Agency): Form[] {
  const forms = [
    formOf(agency, agency.name, 'name'),
    ...agency.abbreviations.map((text) => formOf(agency, text, 'abbreviation')),
    ...agency.otherNames.map((text) => formOf(agency, text, 'otherName')),
  ];
  const short = forms
    .filter((form) => form.spelling !== 'abbreviation' && shortened(form.text) !== form.text)
    .map((form) => formOf(agency, shortened(form.text), form.spelling === 'name' ? 'abbreviation' : form.spelling));
  return [...forms, ...short].filter((form) => form.loose !== '');
}

function groupBy(forms: readonly Form[], key: (form: Form) => string): Map<string, Form[]> {
  const map = new Map<string, Form[]>();
  for (const form of forms) {
    const list = map.get(key(form));
    if (list) list.push(form);
    else map.set(key(form), [form]);
  }
  return map;
}

/** Whom a phrase takes in by the grammar of groups. */
function phraseCovers(text: string): readonly Coverage[] {
  const words = expandWords(tokenize(text));
  const level = readLevel(words);
  return level ? levelCovers(level) : (readGroup(words)?.covers ?? []);
}

/** Whom a group takes in: by its wording, else ("Khối thi đua số 1") by what its members are. */
function groupCovers(group: Agency, agencies: readonly Agency[]): readonly Coverage[] {
  for (const text of [group.name, ...group.otherNames]) {
    const covers = phraseCovers(text);
    if (covers.length > 0) return covers;
  }
  const members = agencies.filter((other) => other.memberOf?.includes(group.id));
  return [...new Set(members.flatMap((member) => KIND_COVERS[member.kind] ?? []))].sort();
}

/** Whom each group takes in, and whom each single agency belongs to. */
function coversOf(agencies: readonly Agency[], groups: ReadonlySet<string>): Map<string, readonly Coverage[]> {
  const covers = new Map<string, readonly Coverage[]>();
  for (const agency of agencies) if (groups.has(agency.id)) covers.set(agency.id, groupCovers(agency, agencies));
  for (const agency of agencies) {
    if (groups.has(agency.id)) continue;
    const ofGroups = (agency.memberOf ?? []).flatMap((id) => covers.get(id) ?? []);
    covers.set(agency.id, ofGroups.length > 0 ? ofGroups : KIND_COVERS[agency.kind] ? [KIND_COVERS[agency.kind]!] : []);
  }
  return covers;
}

export const coversKey = (covers: readonly Coverage[]): string => [...covers].sort().join('|');

/** Indexes a list of agencies; rows without an id or name take no part, of two rows with one id the first counts. */
export function buildCatalogue(agencies: readonly Agency[]): AgencyCatalogue {
  const byId = new Map<string, Agency>();
  for (const agency of agencies) {
    if (agency.id.trim() !== '' && agency.name.trim() !== '' && !byId.has(agency.id)) byId.set(agency.id, agency);
  }
  const kept = [...byId.values()];
  const forms = kept.flatMap(formsOf);
  const groups = new Set(kept.filter(isGroup).map(({ id }) => id));
  const covers = coversOf(kept, groups);
  const groupByCovers = new Map<string, Agency>();
  for (const agency of kept) {
    const key = coversKey(covers.get(agency.id) ?? []);
    if (groups.has(agency.id) && key !== '' && !groupByCovers.has(key)) groupByCovers.set(key, agency);
  }
  return {
    agencies: kept,
    byId,
    forms,
    strict: groupBy(forms, (form) => form.strict),
    loose: groupBy(forms, (form) => form.loose),
    groups,
    covers,
    groupByCovers,
  };
}
