import { WorkbookError } from '../../errors';
import { parseRange } from '../../../core/model/address';
import type { CellRange } from '../../../core/model/raw-workbook';
import type { XlsxPackage } from '../package/package';
import { readRelationships } from '../package/relationships';
import { xmlUnescape } from '../../../core/text/safe-text';
import { childNamed, childrenNamed, parseXml, type XmlNode } from '../xml/tree';

/** An Excel table (ListObject) as its part describes it. */
export interface TablePart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlNode;
  readonly id: number;
  /** The name under which formulas know it. */
  readonly name: string;
  /** With header and totals rows. */
  readonly ref: CellRange;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly { readonly id: number; readonly name: string; readonly node: XmlNode }[];
}

/** Tables of a worksheet. */
export function readTables(pkg: XlsxPackage, sheetPart: string): TablePart[] {
  const parts = readRelationships(pkg, sheetPart).filter(({ type }) => type === 'table');
  return parts.map(({ target }) => readTable(pkg, target));
}

function readTable(pkg: XlsxPackage, part: string): TablePart {
  const text = pkg.text(part);
  const root = parseXml(text, part, pkg.limits.xmlDepth);
  const { attributes } = root;
  const ref = parseRange(attributes.ref ?? '');
  if (root.name !== 'table' || !ref) throw new WorkbookError('damaged', part);
  const columns = childrenNamed(childNamed(root, 'tableColumns'), 'tableColumn').map((node) => ({
    id: Number(node.attributes.id),
    name: xmlUnescape(node.attributes.name ?? ''),
    node,
  }));
  if (columns.length !== ref.right - ref.left + 1) throw new WorkbookError('damaged', part);
  return {
    ...{ part, text, root, ref, columns },
    id: Number(attributes.id),
    name: attributes.displayName ?? attributes.name ?? '',
    hasHeader: attributes.headerRowCount !== '0',
    hasTotals: Number(attributes.totalsRowCount ?? 0) > 0,
  };
}

/** The range with its header row, without a totals row. */
export function rangeWithoutTotals({ ref, hasTotals }: TablePart): CellRange {
  return hasTotals ? { ...ref, bottom: ref.bottom - 1 } : ref;
}
