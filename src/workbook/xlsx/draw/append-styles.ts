import { addContentType, CONTENT_TYPES } from '../package/content-types';
import type { XlsxPackage } from '../package/package';
import { addRelationship } from '../package/relationships';
import type { WorkbookPart } from '../read/workbook-part';
import { setAttributes, XmlEdits } from '../xml/edit';
import { childNamed, childrenNamed, parseXml, prefixOf, type XmlNode } from '../xml/tree';
import { BLANK_STYLES } from './blank-book';

/** Formats that a workbook defines itself are numbered from here (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** Lists of the styles part in the schema's order (ECMA-376 part 1, 18.8.39), as far as a list may stand behind them. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
type ListName = (typeof ORDER)[number];

/**
 * Brings cell formats of another styles part into the package's own. What is there already is used again, the rest goes
 * to the end of its list, so no format that the workbook has changes its number or its looks.
 * Returns the number in this package by the number in the other part.
 */
export function appendStyles(
  pkg: XlsxPackage,
  part: string,
  foreign: string,
  wanted: readonly number[],
): Map<number, number> {
  const target = new StyleLists(pkg.text(part), part, pkg.limits.xmlDepth);
  const source = parseXml(foreign, 'styles', pkg.limits.xmlDepth);
  const list = (name: ListName) => childNamed(source, name)?.children ?? [];
  const slice = ({ start, end }: XmlNode) => foreign.slice(start, end);
  const brought = (name: 'fonts' | 'fills' | 'borders', index: string | undefined) => {
    const node = list(name)[Number(index ?? 0)];
    return node ? target.add(name, slice(node)) : 0;
  };
  const codes = new Map(list('numFmts').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? '']));
  const indexes = new Map<number, number>();
  for (const index of new Set(wanted)) {
    const format = list('cellXfs')[index];
    if (!format) continue;
    const { numFmtId = '0', fontId, fillId, borderId } = format.attributes;
    const code = codes.get(numFmtId);
    const tag = setAttributes(foreign.slice(format.start, format.openEnd), {
      numFmtId: code === undefined ? numFmtId : target.addNumberFormat(code),
      fontId: brought('fonts', fontId),
      fillId: brought('fills', fillId),
      borderId: brought('borders', borderId),
      xfId: 0,
    });
    indexes.set(index, target.add('cellXfs', tag + foreign.slice(format.openEnd, format.end)));
  }
  const text = target.apply();
  if (text !== pkg.text(part)) pkg.set(part, text);
  return indexes;
}

/** The styles part, which is made where a workbook has none. */
export function ensureStyles(pkg: XlsxPackage, workbook: WorkbookPart): string {
  if (workbook.styles !== undefined) return workbook.styles;
  const part = `${workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1)}styles.xml`;
  pkg.set(part, BLANK_STYLES);
  addContentType(pkg, part, CONTENT_TYPES.styles);
  addRelationship(pkg, workbook.part, 'styles', part);
  return part;
}

/** The lists of a styles part, and what is added to them. */
class StyleLists {
  readonly #root: XmlNode;
  readonly #known = new Map<ListName, string[]>();
  readonly #added = new Map<ListName, string[]>();
  readonly #formats: Map<string, number>;

  constructor(
    private readonly text: string,
    part: string,
    maxDepth: number,
  ) {
    this.#root = parseXml(text, part, maxDepth);
    for (const name of ORDER) {
      const nodes = childNamed(this.#root, name)?.children ?? [];
      this.#known.set(
        name,
        nodes.map(({ start, end }) => text.slice(start, end)),
      );
      this.#added.set(name, []);
    }
    this.#addDefaults(maxDepth);
    const formats = childrenNamed(childNamed(this.#root, 'numFmts'), 'numFmt');
    this.#formats = new Map(formats.map(({ attributes: a }) => [a.formatCode ?? '', Number(a.numFmtId)]));
  }

  /** Index of an entry, which is added when the list does not have it. */
  add(name: ListName, xml: string): number {
    const own = this.#inNamespace(xml);
    const known = this.#known.get(name)!;
    const index = known.indexOf(own);
    if (index >= 0) return index;
    this.#added.get(name)!.push(own);
    return known.push(own) - 1;
  }

  addNumberFormat(code: string): number {
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const id = [...this.#formats.values()].reduce((most, other) => Math.max(most, other), FIRST_OWN_FORMAT - 1) + 1;
    this.#formats.set(code, id);
    this.add('numFmts', setAttributes('<numFmt/>', { numFmtId: id, formatCode: code }));
    return id;
  }

  apply(): string {
    const edits = new XmlEdits(this.text);
    for (const [index, name] of ORDER.entries()) {
      const added = this.#added.get(name)!;
      if (added.length === 0) continue;
      const list = childNamed(this.#root, name);
      if (list) edits.append(list, added.join(''), { count: this.#known.get(name)!.length });
      else edits.appendToChild(this.#root, name, ORDER.slice(0, index), added.join(''));
    }
    return edits.apply();
  }

  /** The first entries of a list are what unformatted cells have: a list that lacks them gets them before any other. */
  #addDefaults(maxDepth: number): void {
    const blank = parseXml(BLANK_STYLES, 'styles', maxDepth);
    for (const name of ORDER) {
      if (this.#known.get(name)!.length > 0) continue;
      const defaults = childNamed(blank, name)?.children ?? [];
      for (const { start, end } of defaults) this.add(name, BLANK_STYLES.slice(start, end));
    }
  }

  /** Entries come without a prefix; where the part has one for its namespace they say theirs themselves. */
  #inNamespace(xml: string): string {
    const prefix = prefixOf(this.#root);
    if (prefix === '') return xml;
    const xmlns = this.#root.attributes[`xmlns:${prefix.slice(0, -1)}`] ?? '';
    const end = xml.indexOf('>') + 1;
    return setAttributes(xml.slice(0, end), { xmlns }) + xml.slice(end);
  }
}
