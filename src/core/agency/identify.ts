import type { IsoDate } from '../model/date';
import type { Agency, Coverage, Spelling } from './types';
import { coversKey, type AgencyCatalogue, type Form } from './build-catalogue';
import { readGroup, readPersons } from './group-phrase';
import { levelCovers, levelKey, readLevel } from './level-phrase';
import { variantsOf } from './variants';
import { expandWords, strictKey, type Word } from './words/expand';
import { QUANTIFIERS, TITLES, VERBS } from './words/group-words';
import { headLength } from './words/heads';
import { tokenize, type Token } from './words/tokens';

/**
 * What a run of words means, and how doubtful that is: the reading with the least doubt in all wins. A known name costs
 * least, words that begin no name most.
 */
export interface Finding {
  readonly cost: number;
  readonly agency?: Agency;
  readonly form?: Form;
  readonly alsoIds?: readonly string[];
  readonly spelling?: Spelling;
  readonly group?: true;
  readonly covers?: readonly Coverage[];
  readonly vague?: true;
  readonly notAgency?: true;
  /** The province it names. */
  readonly place?: string;
  /** Tokens (by place in the run) that are a group's nouns; where a narrowing begins; where unknown words begin. */
  readonly nouns?: readonly number[];
  readonly qualifierFrom?: number;
  readonly tailFrom?: number;
}

const COST = {
  strict: 1,
  group: 1.1,
  loose: 1.2,
  level: 1.2,
  persons: 1.4,
  guessed: 2.2,
  tail: 2.4,
  /** A group phrase that the catalogue has no id for. */
  uncatalogued: 0.4,
  unknownGroup: 3.6,
  unknownName: 4,
  nothing: 7,
} as const;

/** Which of several agencies with one name is meant: one that exists at the date, else the first. */
function pick(forms: readonly Form[] | undefined, date: IsoDate | undefined): Form | undefined {
  return forms?.find((form) => date !== undefined && isValid(form.agency, date)) ?? forms?.[0];
}

/** Whether the agency exists on that day. */
export function isValid(agency: Agency, date: IsoDate): boolean {
  return (agency.validFrom ?? '') <= date && date <= (agency.validTo ?? '9999-12-31');
}

function ofForm(form: Form, spelling: Spelling, cost: number, catalogue: AgencyCatalogue): Finding {
  const group = catalogue.groups.has(form.agency.id);
  const covers = catalogue.covers.get(form.agency.id);
  return {
    cost,
    agency: form.agency,
    form,
    spelling,
    ...(group && covers ? { group: true, covers } : {}),
    ...(group && covers?.includes('vague') ? { vague: true } : {}),
  };
}

const tokenOf = (words: readonly Word[], at: number | undefined): number | undefined =>
  at === undefined ? undefined : words[at]?.token;

const at = <K extends string>(key: K, token: number | undefined): Partial<Record<K, number>> =>
  (token === undefined ? {} : { [key]: token }) as Partial<Record<K, number>>;

function byName(words: readonly Word[], catalogue: AgencyCatalogue, date: IsoDate | undefined): Finding | undefined {
  for (const variant of variantsOf(words)) {
    const form = pick(catalogue.loose.get(variant.key), date);
    if (!form || (form.spelling === 'abbreviation' && variant.guessed)) continue;
    const spelling = words.some((word) => word.abbreviated) ? 'abbreviation' : 'variant';
    const cost = variant.guessed ? COST.guessed : COST.loose;
    return {
      ...ofForm(form, spelling, cost, catalogue),
      ...(variant.place === undefined ? {} : { place: variant.place }),
      ...at('qualifierFrom', tokenOf(words, variant.qualifierFrom)),
    };
  }
  return undefined;
}

function byLevel(words: readonly Word[], catalogue: AgencyCatalogue, date: IsoDate | undefined): Finding | undefined {
  const phrase = readLevel(words);
  if (!phrase) return undefined;
  const form = pick(catalogue.loose.get(levelKey(phrase)), date);
  const places = {
    ...at('qualifierFrom', tokenOf(words, phrase.qualifierFrom)),
    ...at('tailFrom', tokenOf(words, phrase.tailFrom)),
  };
  const cost = phrase.tailFrom === undefined ? COST.level : COST.tail;
  return form
    ? { ...ofForm(form, 'variant', cost, catalogue), ...places }
    : { cost: cost + COST.uncatalogued, group: true, covers: levelCovers(phrase), ...places };
}

function byGroup(words: readonly Word[], catalogue: AgencyCatalogue): Finding | undefined {
  const phrase = readGroup(words);
  if (!phrase) return undefined;
  const agency = catalogue.groupByCovers.get(coversKey(phrase.covers));
  return {
    cost: phrase.tailFrom === undefined ? COST.group : COST.tail,
    group: true,
    covers: phrase.covers,
    nouns: phrase.nouns.map((at) => words[at]!.token),
    ...(agency ? { agency, spelling: 'variant' } : {}),
    ...(phrase.vague ? { vague: true } : {}),
    ...at('qualifierFrom', tokenOf(words, phrase.qualifierFrom)),
    ...at('tailFrom', tokenOf(words, phrase.tailFrom)),
  };
}

/** A name with what it does behind it: "Sở Nội vụ tham mưu UBND tỉnh". */
function byDeed(words: readonly Word[], catalogue: AgencyCatalogue, date: IsoDate | undefined): Finding | undefined {
  for (let from = 2; from < words.length; from++) {
    const deed = words[from]!.joined && !words[from]!.capital && VERBS.at(words, from) !== undefined;
    const form = deed ? known(words.slice(0, from), catalogue, date) : undefined;
    if (form) return { ...ofForm(form, 'variant', COST.tail, catalogue), ...at('tailFrom', tokenOf(words, from)) };
  }
  return undefined;
}

function byPersons(words: readonly Word[]): Finding | undefined {
  const persons = readPersons(words);
  if (!persons) return undefined;
  const tailFrom = tokenOf(words, persons.tailFrom);
  return { cost: tailFrom === undefined ? COST.persons : COST.tail, notAgency: true, ...at('tailFrom', tailFrom) };
}

function unknown(words: readonly Word[]): Finding {
  if (words.length === 0) return { cost: COST.nothing };
  if (QUANTIFIERS.at(words, 0)) return { cost: COST.unknownGroup, group: true, tailFrom: words[0]!.token };
  const named = headLength(words, 0) > 0;
  return { cost: named ? COST.unknownName : COST.nothing, tailFrom: words[0]!.token };
}

function cheapest(findings: readonly (Finding | undefined)[]): Finding | undefined {
  let best: Finding | undefined;
  for (const finding of findings) if (finding && finding.cost < (best?.cost ?? Infinity)) best = finding;
  return best;
}

/** Reads words that stand for themselves, whatever is around them. */
export function identifyWords(words: readonly Word[], catalogue: AgencyCatalogue, date?: IsoDate): Finding {
  const named = cheapest([byName(words, catalogue, date), byLevel(words, catalogue, date), byGroup(words, catalogue)]);
  if (named && named.cost <= COST.level) return named;
  const title = TITLES.at(words, 0)?.length ?? 0;
  const rest = title > 0 ? words.slice(title) : [];
  const titled = rest.length > 0 ? cheapest([byLevel(rest, catalogue, date), byGroup(rest, catalogue)]) : undefined;
  return (
    cheapest([named, titled && { ...titled, spelling: 'variant' }, byDeed(words, catalogue, date), byPersons(words)]) ??
    unknown(words)
  );
}

/** Whether the run is written as the form, to the capitals. */
const hasCapitals = (form: Form, tokens: readonly Token[]): boolean =>
  tokenize(form.text).every((token, i) => token.capital === tokens.filter(({ key }) => key !== '\n')[i]?.capital);

/** Reads a run of tokens: as catalogued to the letter, else by its words. */
export function identify(tokens: readonly Token[], catalogue: AgencyCatalogue, date?: IsoDate): Finding {
  const forms = catalogue.strict.get(strictKey(tokens));
  const picked = pick(forms, date);
  if (picked) {
    const form = forms!.find((each) => each.agency === picked.agency && hasCapitals(each, tokens)) ?? picked;
    return ofForm(form, form.spelling, COST.strict, catalogue);
  }
  return identifyWords(expandWords(tokens), catalogue, date);
}

/** The agency that words put together from several places of a cell name, without guessing. */
export function known(words: readonly Word[], catalogue: AgencyCatalogue, date?: IsoDate): Form | undefined {
  for (const variant of variantsOf(words)) {
    const form = variant.guessed ? undefined : pick(catalogue.loose.get(variant.key), date);
    if (form) return form;
  }
  return undefined;
}
