import { looseKey, type Word } from './words/expand';
import { RELATED, ROLES, TITLES } from './words/group-words';
import { CENTRAL_CITIES, PROVINCES } from './words/provinces';
import { keysOf, phraseSet, PhraseSet } from './words/tokens';

/**
 * A name is often written with more or less around it than the catalogue has: whose head is meant ("Giám đốc Sở Nội vụ"),
 * which province ("Công an tỉnh Lào Cai", "Báo Lào Cai"), or "có liên quan". These are the keys to try, nearest first.
 */
export interface Variant {
  readonly key: string;
  /** Places (of words) where the words begin that narrow: "có liên quan". */
  readonly qualifierFrom?: number;
  /** The province it names. */
  readonly place?: string;
  /** Whether "tỉnh" had to be added, so that anything written better goes first. */
  readonly guessed: boolean;
}

const PROVINCE = keysOf('tỉnh');
const CITY = keysOf('thành phố');

/** Names of provinces, with the province they mean. */
const places = new PhraseSet<string>([
  ...PROVINCES.flatMap((name) => [[`tỉnh ${name}`, name] as const, [name, name] as const]),
  ...CENTRAL_CITIES.map((name) => [`thành phố ${name}`, name] as const),
]);

const owners = phraseSet(
  'tỉnh; thành phố; cấp tỉnh; của tỉnh; thuộc tỉnh; trên địa bàn tỉnh; trên địa bàn; thuộc ủy ban nhân dân tỉnh; ' +
    'đóng trên địa bàn tỉnh; trên địa bàn thành phố; của thành phố; cấp thành phố; ' +
    'trực thuộc ủy ban nhân dân tỉnh; trong tỉnh',
);

/** Words without the last phrase of the set; undefined where they do not end so, or nothing would be left. */
function without(words: readonly Word[], set: PhraseSet<unknown>): readonly Word[] | undefined {
  const found = set.atEnd(words);
  // "UBND huyện, thành phố": behind a mark it is no owner.
  const joined = found && found.length < words.length && words[words.length - found.length]!.joined;
  return joined ? words.slice(0, -found.length) : undefined;
}

function endsWith(words: readonly { readonly key: string }[], keys: readonly string[]): boolean {
  return keys.every((key, i) => words.at(i - keys.length)?.key === key);
}

const REGION = keysOf('khu vực');
const REGION_NUMBER = /^([ivxl]+|\d+)$/;

/** "Chi cục Hải quan khu vực VII" is one of the regions. */
const withoutRegion = (words: readonly Word[]): readonly Word[] =>
  REGION_NUMBER.test(words.at(-1)?.key ?? '') && endsWith(words.slice(0, -1), REGION) ? words.slice(0, -1) : words;

/** Without roles ("chủ trì"), the number of a region, and "có liên quan" at the end. */
function trimmed(words: readonly Word[]): { words: readonly Word[]; qualifierFrom?: number } {
  const plain = withoutRegion(without(words, ROLES) ?? words);
  const narrowed = without(plain, RELATED);
  return narrowed ? { words: narrowed, qualifierFrom: narrowed.length } : { words: plain };
}

interface Placed {
  readonly key: string;
  readonly guessed: boolean;
  readonly place?: string;
}

const inProvince = (words: readonly Word[]): string => [looseKey(words), ...PROVINCE].join(' ');

/** A body that names its province: as if it said just "tỉnh", or nothing. */
function* named(words: readonly Word[], place: string): Generator<Placed> {
  const body = without(words, owners) ?? words;
  yield { key: inProvince(body), guessed: false, place };
  yield { key: looseKey(body), guessed: false, place };
}

/** The same body with its province left out, or called just "tỉnh". */
function* placed(words: readonly Word[]): Generator<Placed> {
  yield { key: looseKey(words), guessed: false };
  const somewhere = without(words, places);
  // "thành phố Lào Cai" is a city of the province, not the province.
  if (somewhere && !endsWith(somewhere, CITY)) yield* named(somewhere, places.atEnd(words)!.value);
  if (somewhere) return;
  const body = without(words, owners);
  if (!body) yield { key: inProvince(words), guessed: true };
  else {
    yield { key: looseKey(body), guessed: false };
    if (endsWith(words, CITY)) yield { key: inProvince(body), guessed: false };
  }
}

/** The keys under which a catalogue may know the phrase, nearest first. */
export function* variantsOf(words: readonly Word[]): Generator<Variant> {
  const { words: plain, qualifierFrom } = trimmed(words);
  const narrowing = qualifierFrom === undefined ? {} : { qualifierFrom };
  for (const variant of placed(plain)) yield { ...variant, ...narrowing };
  const title = TITLES.at(plain, 0)?.length ?? 0;
  if (title > 0 && title < plain.length) {
    for (const variant of placed(plain.slice(title))) if (!variant.guessed) yield { ...variant, ...narrowing };
  }
}
