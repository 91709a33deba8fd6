import type { IsoDate } from '../model/date';

/** What an agency is: the labels of the workbook's list of kinds (column "Loại" of `tblCoQuan`). */
export const AGENCY_KINDS = [
  'Cơ quan chuyên môn cấp tỉnh',
  'UBND cấp huyện',
  'UBND cấp xã',
  'Cơ quan Đảng',
  'Mặt trận, đoàn thể',
  'Cơ quan trung ương',
  'Cơ quan dân cử',
  'Báo, đài',
  'Đơn vị khác',
  'Cụm từ chỉ nhóm',
] as const;

export type AgencyKind = (typeof AGENCY_KINDS)[number];

/**
 * One row of the catalogue; its fields are the columns of `tblCoQuan` (Mã, Tên cơ quan, Tên viết tắt, Tên gọi khác, Loại,
 * Thuộc nhóm, Hiệu lực từ, Hiệu lực đến, Kế thừa bởi). Lists lie in one cell, separated by ";".
 */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly abbreviations: readonly string[];
  readonly otherNames: readonly string[];
  /** One of `AGENCY_KINDS`, or a label of the user's own (the list is open). */
  readonly kind: string;
  /** Ids of the groups it belongs to. */
  readonly memberOf?: readonly string[];
  /** First and last day on which the agency exists, both included; none: no limit known. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** Ids of the agencies that took over. */
  readonly successors?: readonly string[];
}

/**
 * Whom a group phrase takes in: `departments` (sở, ban, ngành), `ministries`, `provinces`, `districts`, `communes`,
 * `localities` (địa phương), `units` (đơn vị), `publicUnits`, `central`, `unions` (đoàn thể) ... and `vague` (các cơ quan có liên quan).
 * A group of other bodies at a level reads "công an districts".
 */
export type Coverage = string;

/**
 * How the text names the agency: by its name, abbreviation or other name as catalogued; `variant`: the same words with
 * other punctuation, a title, or the province added or left out; `expanded`: part of the name is said elsewhere in the
 * cell ("UBND cấp huyện, cấp xã").
 */
export type Spelling = 'name' | 'abbreviation' | 'otherName' | 'variant' | 'expanded';

export interface AgencySuggestion {
  readonly id: string;
  readonly name: string;
  /** Edits between the comparison keys of the two writings. */
  readonly distance: number;
}

export interface AgencyItem {
  /** As written, white space folded. */
  readonly text: string;
  /** Where it stands in the cell: `cell.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly id?: string;
  /** Further agencies that the same words stand for: "cấp xã" in "UBND, HĐND cấp huyện, cấp xã". */
  readonly alsoIds?: readonly string[];
  readonly spelling?: Spelling;
  readonly group?: true;
  /** The province that the text names with it: "Công an tỉnh Lào Cai". */
  readonly place?: string;
  /** Of a group: whom it takes in. */
  readonly covers?: readonly Coverage[];
  /** "nt", "như trên": as in the row above. */
  readonly sameAsAbove?: true;
  /** What "nt" stands for, where the reading of the cell above was given. */
  readonly standsFor?: readonly AgencyItem[];
  /** Whether the agency exists at the date; absent without a date or an id. */
  readonly valid?: boolean;
  /** For an agency that no longer exists: the ids of those in its place at the date. */
  readonly successors?: readonly string[];
  /** The nearest known agencies; only for an unknown one, and empty lists are left out. */
  readonly suggestions?: readonly AgencySuggestion[];
  /** The text with the capitals that Nghị định 30/2020/NĐ-CP, Phụ lục II wants, where its own differ. */
  readonly capitals?: string;
  /** A group of persons ("Cán bộ, công chức, viên chức"). */
  readonly notAgency?: true;
  /** Nobody can be held to account: "Các cơ quan có liên quan". */
  readonly vague?: true;
  /** Words that narrow a group: "có liên quan", "thuộc đối tượng kiểm tra". */
  readonly qualifier?: string;
}

export interface AgencyReading {
  readonly text: string;
  readonly items: readonly AgencyItem[];
  /** What stands between one item and the next, in order: ";" "," "." "\n" "và" "-" "+" "/" "#" (numbering). */
  readonly separators: readonly string[];
  /** A separator after the last item. */
  readonly trailing?: string;
  /** Words before a colon that are no agency themselves: "Chủ trì:", "Các Sở:". */
  readonly labels?: readonly string[];
  /** Items that could not be read as agencies, joined by "; ". */
  readonly unread?: string;
}
