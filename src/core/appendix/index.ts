export type * from './types';
export { buildAppendices, buildAppendix, type BuildOptions } from './build-appendix';
export { appendixJson, type AppendixJson } from './json';
export { layoutOf, layouts, readLayout, type Layout, type LayoutColumn } from './layouts';
export { appendixDocument, drawAppendices } from './sheet-drawing';
export { appendixFragment, appendixPage } from './html';
export type { LabelForm, LabelOptions } from './label';
