import type { Separator } from './number';

export type TargetKind =
  /** "100%", "từ 87% trở lên" */
  | 'percent'
  /** "5,00 điểm", "84.5" */
  | 'score'
  /** "7.53/9.50" */
  | 'scoreOfMaximum'
  /** "nhóm 20 địa phương dẫn đầu", "vị trí 15/63", "tăng 05 bậc", "nhóm cao nhất" */
  | 'rank'
  /** "10 đơn vị", "02 lần/năm" */
  | 'count'
  /** "12,5 tỷ đồng" */
  | 'money'
  /** "Hoàn thành …" */
  | 'completion'
  /** "tăng 5% so với năm 2022" */
  | 'change'
  /** Words without a measure. */
  | 'text'
  /** Blank, or a dash. */
  | 'none';

export type Comparison = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal' | 'range';

/** The best so many of a scope: "nhóm 20 địa phương dẫn đầu cả nước". */
export interface RankGroup {
  readonly size: number;
  /** "cả nước", "khu vực Nam Trung bộ và Tây Nguyên"; "" where none is named. */
  readonly scope: string;
}

/** The quarter that PAPI puts a province in. */
export interface QuartileGroup {
  /** 1 lowest to 4 highest. */
  readonly level: 1 | 2 | 3 | 4;
  readonly label: 'Thấp nhất' | 'Trung bình thấp' | 'Trung bình cao' | 'Cao nhất';
  /** "… trở lên" */
  readonly orBetter?: true;
}

export interface Position {
  readonly rank: number;
  /** How many are ranked. */
  readonly of?: number;
  readonly scope?: string;
  /** "trở lên", "ít nhất": this rank or a better one. */
  readonly orBetter?: true;
}

export interface Change {
  readonly direction: 'increase' | 'decrease' | 'improve' | 'keep';
  readonly by?: number;
  /** The upper end of "tăng 3 đến 5 bậc". */
  readonly upTo?: number;
  /** "%", "bậc", "điểm" ... */
  readonly unit?: string;
  readonly comparison?: Comparison;
  readonly sinceYear?: number;
}

/** One measure of a target. */
export interface TargetMeasure {
  /** The words read, as written. */
  readonly text: string;
  readonly kind: TargetKind;
  /** Of a range the lower end. */
  readonly value?: number;
  /** The upper end of a range. */
  readonly upTo?: number;
  readonly maximum?: number;
  readonly comparison?: Comparison;
  /** "khoảng", "gần" */
  readonly approximate?: true;
  /** "%", "điểm", "đơn vị", "tỷ đồng" ... */
  readonly unit?: string;
  readonly rankGroup?: RankGroup;
  readonly group?: QuartileGroup;
  readonly position?: Position;
  readonly change?: Change;
  readonly decimalSeparator?: Separator;
  readonly thousandsSeparator?: Separator | ' ';
  /** The number may be read two ways (see `readNumber`). */
  readonly ambiguous?: true;
}

/** What a cell with a target, a baseline or a result says: its main measure, with what the others add to it. */
export interface TargetReading extends TargetMeasure {
  /** Every rank group named. */
  readonly rankGroups?: readonly RankGroup[];
  /** All measures in order, where there is more than one. */
  readonly parts?: readonly TargetMeasure[];
  /** Words of the cell that no measure took: what is measured, or what could not be read. */
  readonly unread?: string;
}

export interface TargetOptions {
  /** The decimal separator that the table is known to use. */
  readonly decimal?: Separator;
  /** The unit that another column gives ("%", "điểm"): it is the unit of a bare number. */
  readonly unit?: string;
}
