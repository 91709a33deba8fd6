/** How one level of an ordinal is written. */
export type LevelStyle = 'arabic' | 'roman' | 'romanLower' | 'letter' | 'letterUpper';

/** How an ordinal is written: one level alone, several with dots between (`1.1`, `II.3.b`), a dash, nothing. */
export type OrdinalStyle = LevelStyle | 'hierarchical' | 'bullet' | 'none';

export interface LevelLook {
  readonly style: LevelStyle;
  /** At least so many figures: 2 for `01`. */
  readonly width: number;
}

/** Everything about an ordinal but its value. */
export interface OrdinalLook {
  /** "(", "Mục " or nothing. */
  readonly prefix: string;
  readonly levels: readonly LevelLook[];
  /** ".", ")", "./" or nothing. */
  readonly suffix: string;
}

/** What the TT cell of a row says. */
export interface OrdinalReading extends OrdinalLook {
  readonly text: string;
  /** A number; a dash or the like; a blank; something that is no ordinal. */
  readonly kind: 'number' | 'bullet' | 'none' | 'unknown';
  readonly style: OrdinalStyle;
  /** Places from 1, outermost first: `II.3.b` is 2, 3, 2. Empty for all but numbers. */
  readonly path: readonly number[];
  /** The nearest ordinal, where the text is none: `1.1` for `1,1`, `IV` for `IIII`. */
  readonly suggestion?: string;
}

/** How the rows of an appendix are numbered; the schema's list of the same codes has their names. */
export type NumberingMode = 'through' | 'perSection' | 'hierarchical' | 'asWritten';

/** A row as far as numbering goes, in the order of the table. */
export interface NumberedRow {
  readonly id: string;
  /** The section it stands in, by any name; "" or missing: none. */
  readonly section?: string | undefined;
  /** Id of the row it belongs to; "" or missing: told from the number itself. */
  readonly parent?: string | undefined;
  /** The TT cell. */
  readonly no: string;
  /** Depth from 0, where the table knows it and has no parents. */
  readonly level?: number | undefined;
}
