import type { DocumentNumberFault } from './faults';
import { isAssembly, isOnlyPartyIssuer, isPartyIssuer, issuerLike, stateIssuer } from './issuers';
import type { NumberParts } from './number-parts';
import { nearestType, typeByCode, typesLike, type TypeWord } from './types';

/**
 * What a number and symbol says: State form `44/KH-UBND`, with its year `45/2020/NĐ-CP` (legal), Party form `20-CTr/TU`,
 * letter `05/BNV-VP`, National Assembly `97/2019/QH14` (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3).
 */
export type DocumentForm = 'state' | 'legal' | 'party' | 'letter';

export interface SymbolReading {
  readonly form: DocumentForm;
  /** Abbreviation of the type, corrected; none in letters and in documents of the National Assembly. */
  readonly typeCode?: string;
  /** Abbreviations of the issuers, corrected. */
  readonly issuerCodes: readonly string[];
  /** "30c", "10/2022" as written; "" when blank. */
  readonly number: string;
  /** "KH-UBND" as written, spaces left out. */
  readonly symbol: string;
  readonly faults: readonly DocumentNumberFault[];
  /** The corrected number and symbol in one piece; the number stays blank where it is. */
  readonly corrected: string;
}

interface Roles {
  readonly typeCode?: string;
  readonly issuerCodes: readonly string[];
  /** The groups of the symbol put right, in their order. */
  readonly codes: readonly string[];
  readonly form: DocumentForm;
  readonly faults: readonly DocumentNumberFault[];
}

/** The abbreviation of a type meant by these letters, those the type word allows first. */
function meantType(group: string, word: TypeWord | undefined): string | undefined {
  const near = typesLike(group);
  const wanted = near.find((type) => word?.codes.includes(type.code));
  if (wanted) return wanted.code;
  return typeByCode(group)?.code ?? near[0]?.code;
}

function spellingFault(written: string, meant: string): DocumentNumberFault[] {
  if (written === meant) return [];
  return [written.toLowerCase() === meant.toLowerCase() ? 'wrong-case' : 'wrong-abbreviation'];
}

/** Letters of an issuer, corrected where they are surely meant to be other ones. */
function readIssuers(groups: readonly string[], faults: DocumentNumberFault[]): string[] {
  return groups.map((group) => {
    const meant = issuerLike(group) ?? (/\p{Lu}/u.test(group) ? group : group.toUpperCase());
    faults.push(...spellingFault(group, meant));
    return meant;
  });
}

/** A type that stands last: the two are swapped, unless the letters may be an office's (`12/UBND-TTr`). */
function isInverted(groups: readonly string[], word: TypeWord | undefined): boolean {
  if (groups.length !== 2 || word?.letter || isAssembly(groups[0]!)) return false;
  const last = meantType(groups[1]!, word);
  if (last === undefined) return false;
  if (word?.codes.includes(last)) return true;
  return !word && !typeByCode(last)!.alsoOffice && issuerLike(groups[0]!) !== undefined && groups[1] === last;
}

function readTyped(code: string, groups: readonly string[]): Roles {
  const faults = spellingFault(groups[0]!, code);
  if (groups.length === 1) faults.push('incomplete-symbol');
  const issuerCodes = readIssuers(groups.slice(1), faults);
  return { typeCode: code, issuerCodes, codes: [code, ...issuerCodes], form: 'state', faults };
}

/** No known type stands first: a letter, or a symbol whose type is wrong. `office`: the first letters are surely a body's. */
function readUntyped(groups: readonly string[], word: TypeWord | undefined, office: boolean): Roles {
  const faults: DocumentNumberFault[] = [];
  const expected = word && !word.letter && !word.any ? word.codes[0] : undefined;
  const typed = expected === undefined ? {} : { typeCode: expected };
  if (groups.length >= 2 && !office && issuerLike(groups[1]!) !== undefined && issuerLike(groups[0]!) === undefined) {
    const issuerCodes = readIssuers(groups.slice(1), faults);
    const codes = [expected ?? nearestType(groups[0]!)?.code ?? groups[0]!, ...issuerCodes];
    return { ...typed, issuerCodes, codes, form: 'state', faults: ['unknown-type', ...faults] };
  }
  const issuerCodes = readIssuers(groups.slice(0, 1), faults);
  if (groups.length > 1) return { issuerCodes, codes: [...issuerCodes, ...groups.slice(1)], form: 'letter', faults };
  const codes = expected === undefined ? issuerCodes : [expected, ...issuerCodes];
  const form = expected === undefined ? 'letter' : 'state';
  return { ...typed, issuerCodes, codes, form, faults: [...faults, 'incomplete-symbol'] };
}

/** Letters of an office that a type uses too: "Công văn số 12/TTr-P1"; `45/TT-HĐND`, which is no circular without a year. */
function isOffice(code: string, groups: readonly string[], hasYear: boolean, word: TypeWord | undefined): boolean {
  const type = typeByCode(code)!;
  if (word?.letter) return code !== 'CV' && (type.alsoOffice === true || !stateIssuer(groups[1] ?? ''));
  const body = stateIssuer(groups[1] ?? '')?.name;
  return word === undefined && type.alsoOffice === true && type.year === 'required' && !hasYear && body === undefined;
}

function readRoles({ groups, year }: NumberParts, word: TypeWord | undefined): Roles {
  const hasYear = year !== undefined;
  const assembly = issuerLike(groups[0]!);
  if (groups.length === 1 && assembly && isAssembly(assembly)) {
    return { issuerCodes: [assembly], codes: [assembly], form: 'legal', faults: spellingFault(groups[0]!, assembly) };
  }
  if (isInverted(groups, word)) {
    const roles = readTyped(meantType(groups[1]!, word)!, [groups[1]!, groups[0]!]);
    return { ...roles, faults: ['inverted-symbol', ...roles.faults] };
  }
  const code = meantType(groups[0]!, word);
  if (code === undefined) return readUntyped(groups, word, false);
  return isOffice(code, groups, hasYear, word) ? readUntyped(groups, word, true) : readTyped(code, groups);
}

function isPartyLayout({ separators }: NumberParts): boolean {
  return separators[0] !== '/' && separators[0] !== '' && separators[1] === '/';
}

/** Party or State: by the issuer where its letters are certain, by the punctuation otherwise. */
function isParty(parts: NumberParts, roles: Roles): boolean {
  const [first] = roles.issuerCodes;
  if (roles.typeCode === undefined || parts.year !== undefined || first === undefined) return false;
  if (isOnlyPartyIssuer(first)) return true;
  if (stateIssuer(first)) return false;
  return isPartyLayout(parts) || (isPartyIssuer(first) && parts.separators[0] === '-');
}

function separatorFaults(parts: NumberParts, party: boolean): DocumentNumberFault[] {
  const separators = parts.separators.map((s) => (s === '/' || s === '' ? s : '-'));
  const faults: DocumentNumberFault[] = parts.separators.some((s) => s !== '' && s !== '/' && s !== '-')
    ? ['wrong-dash']
    : [];
  const wanted = separators.map((_, i) => (i === (party ? 1 : 0) ? '/' : '-'));
  if (parts.swapped || separators.join('') === wanted.join('')) return faults;
  if (separators[0] === '' && !party) return [...faults, 'missing-slash'];
  if (separators.length === 1 || separators[0] === '') return [...faults, 'wrong-separator'];
  const other = separators.map((_, i) => (i === (party ? 0 : 1) ? '/' : '-'));
  if (separators.join('') !== other.join('')) return [...faults, 'wrong-separator'];
  return [...faults, party ? 'party-number-in-state-form' : 'state-number-in-party-form'];
}

interface Digits {
  corrected: string;
  faults: DocumentNumberFault[];
}

function readDigits({ digits, suffix, blank }: NumberParts): Digits {
  if (digits === '') return { corrected: blank ?? '', faults: ['blank-number'] };
  const faults: DocumentNumberFault[] = [];
  const plain = digits.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  if (plain !== digits) faults.push('letter-in-number');
  if (Number(plain) === 0) faults.push('impossible-number');
  else if (plain.length === 1) faults.push('missing-leading-zero');
  return { corrected: plain.padStart(2, '0') + suffix, faults };
}

function yearFaults(parts: NumberParts, roles: Roles, party: boolean): DocumentNumberFault[] {
  if (roles.typeCode === undefined) return [];
  const rule = party ? 'never' : typeByCode(roles.typeCode)?.year;
  if (rule === 'required' && parts.year === undefined) return ['missing-year'];
  return rule === 'never' && parts.year !== undefined ? ['unexpected-year'] : [];
}

/** Reads the pieces of a number in the light of the type word before it. */
export function readSymbol(parts: NumberParts, word?: TypeWord): SymbolReading {
  const roles = readRoles(parts, word);
  const party = isParty(parts, roles);
  const digits = readDigits(parts);
  const years = yearFaults(parts, roles, party);
  const letterWithType: DocumentNumberFault[] = roles.typeCode === 'CV' && !party ? ['letter-with-type'] : [];
  const year = parts.year === undefined || years.includes('unexpected-year') ? '' : `/${parts.year}`;
  const legal = roles.form === 'legal' || (parts.year !== undefined && year !== '');
  return {
    form: party ? 'party' : legal ? 'legal' : letterWithType.length > 0 ? 'letter' : roles.form,
    ...(roles.typeCode === undefined ? {} : { typeCode: roles.typeCode }),
    issuerCodes: roles.issuerCodes,
    number: parts.digits + parts.suffix + (parts.year === undefined ? '' : `/${parts.year}`),
    symbol: writtenSymbol(parts),
    faults: [
      ...digits.faults,
      ...(parts.swapped ? (['swapped-parts'] as const) : []),
      ...(parts.spaced ? (['space-in-symbol'] as const) : []),
      ...separatorFaults(parts, party),
      ...roles.faults,
      ...years,
      ...letterWithType,
    ],
    corrected: party
      ? `${digits.corrected}-${roles.codes[0]!}/${roles.codes.slice(1).join('-')}`
      : `${digits.corrected}${year}/${roles.codes.join('-')}`,
  };
}

/** The symbol as written: groups and what joins them, dashes as hyphens. */
function writtenSymbol({ groups, separators }: NumberParts): string {
  return groups.reduce((text, group, i) => `${text}${i === 0 ? '' : separators[i] === '/' ? '/' : '-'}${group}`, '');
}
