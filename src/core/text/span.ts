/** A stretch of a text, in UTF-16 code units, and what stands there. */
export interface Span {
  start: number;
  /** One past the last unit. */
  end: number;
  text: string;
}

/** A stretch that looks wrong; `suggestion` replaces `text` where there is one likely reading. */
export interface SuspectSpan extends Span {
  suggestion?: string;
}
