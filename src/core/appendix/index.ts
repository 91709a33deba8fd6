export type * from './types';
export { buildAppendices, buildAppendix, type BuildOptions } from './build-appendix';
export { layouts, readLayout, type Layout } from './layouts';
export { appendixDocument, drawAppendices } from './sheet-drawing';
export { appendixFragment, appendixPage } from './html';
export { appendixJson } from './json';
export type { LabelOptions } from './label';
