import { escapeAttribute } from '../xml/text';
import { XmlEdits } from '../xml/edit';
import { parseXml, prefixOf, type XmlNode } from '../xml/tree';
import type { XlsxPackage } from './package';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

const SPREADSHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const CONTENT_TYPES = {
  workbook: `${SPREADSHEETML}.sheet.main+xml`,
  worksheet: `${SPREADSHEETML}.worksheet+xml`,
  styles: `${SPREADSHEETML}.styles+xml`,
  table: `${SPREADSHEETML}.table+xml`,
} as const;

/** The content type of a part (ECMA-376 part 2, 7.2.3): its own, or that of its extension; '' when none is declared. */
export function contentType(pkg: XlsxPackage, part: string): string {
  const { children } = read(pkg).root;
  const own = children.find((node) => node.name === 'Override' && isFor(node, part));
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = (node: XmlNode) =>
    node.name === 'Default' && node.attributes.Extension?.toLowerCase() === extension;
  return (own ?? children.find(byExtension))?.attributes.ContentType ?? '';
}

/** Declares the type of a new part. */
export function addContentType(pkg: XlsxPackage, part: string, type: string): void {
  const { text, root } = read(pkg);
  const edits = new XmlEdits(text);
  edits.append(root, `<${prefixOf(root)}Override PartName="${escapeAttribute(`/${part}`)}" ContentType="${type}"/>`);
  pkg.set(CONTENT_TYPES_PART, edits.apply());
}

/** Takes back what is declared for parts that are no longer there. */
export function removeContentType(pkg: XlsxPackage, part: string): void {
  const { text, root } = read(pkg);
  const edits = new XmlEdits(text);
  for (const node of root.children) if (isFor(node, part)) edits.remove(node);
  pkg.set(CONTENT_TYPES_PART, edits.apply());
}

const isFor = (node: XmlNode, part: string): boolean =>
  node.attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase();

function read(pkg: XlsxPackage): { text: string; root: XmlNode } {
  const text = pkg.text(CONTENT_TYPES_PART);
  return { text, root: parseXml(text, CONTENT_TYPES_PART, pkg.limits.xmlDepth) };
}
