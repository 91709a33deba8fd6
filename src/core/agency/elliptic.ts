import type { CellReader } from './cell-reader';
import { singular } from './context';
import { readGroup } from './group-phrase';
import { identifyWords, known, type Finding } from './identify';
import { expandWords, type Word } from './words/expand';
import { GROUP_NOUNS, UNITS } from './words/group-words';

/** Readings of names of which part is said elsewhere in the cell. */

const COST = { elliptic: 1.8, tail: 1.9, announced: 1.3 } as const;

/** No reading dearer than this is sure of its agency. */
const SURE = 1.2;

export const isSure = (finding: Finding): boolean =>
  finding.agency !== undefined && !finding.vague && finding.cost <= SURE;

/** Units of territory and nothing else: "các xã, phường" behind "UBND các huyện". */
const isLevel = (words: readonly Word[]): boolean =>
  UNITS.has(GROUP_NOUNS.at(words, 0)?.value ?? '') ||
  readGroup(words)?.covers.every((coverage) => UNITS.has(coverage)) === true;

/** The finding for words put together from several places: places in the run mean nothing. */
function expanded(finding: Finding, cost: number): Finding {
  const { agency, group, covers, place } = finding;
  return {
    cost,
    spelling: 'expanded',
    ...(agency ? { agency } : {}),
    ...(group ? { group } : {}),
    ...(covers ? { covers } : {}),
    ...(place === undefined ? {} : { place }),
  };
}

function withHead(reader: CellReader, from: number, to: number): Finding | undefined {
  const { heads, plural } = reader.heads(from);
  if (heads.length === 0) return undefined;
  const words = reader.words(from, to);
  const level = isLevel(words);
  if (reader.atoms.list[from]!.begins && !level) return undefined;
  const found = heads.map((head) => {
    const behind = expandWords(reader.run(from, to), head.at(-1));
    return identifyWords([...head, ...behind], reader.catalogue, reader.date);
  });
  const [first, ...more] = found.filter(isSure);
  if (first) {
    const alsoIds = more.map((finding) => finding.agency!.id);
    return { ...expanded(first, COST.elliptic), ...(alsoIds.length > 0 ? { alsoIds } : {}) };
  }
  // "Bộ phận Một cửa cấp huyện, cấp xã": a group that the catalogue does not have.
  const inList = level && reader.atoms.list[from]!.gap !== 'hard';
  const group = inList ? found.find((finding) => finding.group && finding.tailFrom === undefined) : undefined;
  if (group) return expanded(group, COST.elliptic);
  return plural && words[0]!.capital ? { cost: COST.announced, spelling: 'expanded', tailFrom: 0 } : undefined;
}

/** With the head of a name before it: "Sở Nội vụ, | Tài chính |". */
export function backward(reader: CellReader, from: number, to: number): Finding | undefined {
  return reader.keepBackward(from, to, () => withHead(reader, from, to));
}

/** With the owner said further on: "| Ban Tổ chức |, Ban Tuyên giáo Tỉnh ủy". */
export function forward(reader: CellReader, from: number, to: number): Finding | undefined {
  const tail = reader.atoms.list[from]!.begins ? reader.tail(to) : undefined;
  if (!tail) return undefined;
  const finding = identifyWords([...reader.words(from, to), ...tail], reader.catalogue, reader.date);
  return isSure(finding) ? expanded(finding, COST.tail) : undefined;
}

/** "UBND các xã | Bát Xát |" names one. */
export function oneOfMany(reader: CellReader, from: number, to: number): Finding | undefined {
  const one = singular(reader.words(from, to));
  if (!one) return undefined;
  const form = known([...one.head, ...one.name], reader.catalogue, reader.date);
  return form
    ? { cost: COST.elliptic, agency: form.agency, spelling: 'expanded' }
    : { cost: COST.announced, spelling: 'expanded', tailFrom: 0 };
}
