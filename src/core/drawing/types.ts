import type { IsoDate } from '../model/date';
import type { CellRange } from '../model/raw-workbook';

/**
 * A workbook or sheet to be drawn, in words that every adapter can carry out: the .xlsx writer, Office.js, and in part
 * HTML. Nothing here knows of plans; nothing in the adapters decides how a sheet looks.
 */
export interface WorkbookDrawing {
  readonly sheets: readonly SheetDrawing[];
  /** Defined names: `'Danh mục'!$B$2`, `tblPhuLuc[Mã]` ... */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly title: string;
}

export interface SheetDrawing {
  readonly name: string;
  readonly columns: readonly DrawnColumn[];
  /** From row 1 on, without gaps. */
  readonly rows: readonly DrawnRow[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly merges: readonly CellRange[];
  readonly tables: readonly DrawnTable[];
  readonly validations: readonly DrawnValidation[];
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly page?: PageSetup;
  /** "RRGGBB" */
  readonly tabColor?: string;
  readonly hidden?: true;
  readonly gridLines?: false;
}

export interface DrawnColumn {
  /** Width in characters of the workbook's normal font (Excel's own unit). */
  readonly width: number;
  /** Style of cells that hold nothing yet. */
  readonly style?: string;
}

export interface DrawnRow {
  /** Height in points; absent leaves it to the application. */
  readonly height?: number;
  /** From column A on; undefined is an empty cell. */
  readonly cells: readonly (DrawnCell | undefined)[];
}

export interface DrawnCell {
  /** Text is always text, whatever it begins with. */
  readonly value: string | number | { readonly date: IsoDate };
  /** Name of a style of the sheet. */
  readonly style?: string;
}

export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    /** Points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    /** "RRGGBB" */
    readonly color?: string;
  };
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** "RRGGBB" */
  readonly fill?: string;
  readonly border?: 'thin' | 'none';
  /** Excel number format: "@" for text, "dd/mm/yyyy", "0%". */
  readonly numberFormat?: string;
}

export interface DrawnTable {
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly string[];
}

export interface DrawnValidation {
  readonly range: CellRange;
  /** A list by defined name, a date, a share from 0 to 1, or only an input message. */
  readonly rule:
    | { readonly type: 'list'; readonly name: string; readonly open: boolean }
    | { readonly type: 'date' }
    | { readonly type: 'percent' }
    | { readonly type: 'any' };
  /** Input message: title up to 32, text up to 255 characters. */
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

export interface PageSetup {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Rows printed again on each page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly printArea?: CellRange;
  /** The page number centred in the top margin, from the second page on. */
  readonly pageNumbers?: 'topCenterFromSecondPage';
  readonly fitToWidth: boolean;
  readonly centerHorizontally: boolean;
  /** Rows after which a page ends. */
  readonly breaksAfter?: readonly number[];
}
