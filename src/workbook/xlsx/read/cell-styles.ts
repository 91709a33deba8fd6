import type { XlsxPackage } from '../package/package';
import { scanXml, type XmlAttributes, type XmlVisitor } from '../xml/scan';
import { generalText } from './decimal';
import { builtInFormat, numberText, type NumberText } from './number-format';
import { isTrue } from '../xml/text';

/** What reading and writing need of the workbook's cell formats (cellXfs), by their index. */
export class CellStyles {
  readonly #texts = new Map<number, NumberText>();

  constructor(
    private readonly formats: readonly { readonly numFmtId: number; readonly unlocked: boolean }[],
    private readonly codes: ReadonlyMap<number, string>,
    readonly date1904: boolean,
  ) {}

  /** How a cell of the format shows a number. */
  numberText(style: number): NumberText {
    const id = this.formats[style]?.numFmtId ?? 0;
    if (id === 0) return generalText;
    let text = this.#texts.get(id);
    if (!text) {
      text = numberText(this.codes.get(id) ?? builtInFormat(id), this.date1904);
      this.#texts.set(id, text);
    }
    return text;
  }

  /** Whether a cell of the format may be changed on a protected sheet. */
  isUnlocked(style: number): boolean {
    return this.formats[style]?.unlocked ?? false;
  }
}

/** Reads the styles part; without one every cell is General. */
export function readCellStyles(pkg: XlsxPackage, part: string | undefined, date1904: boolean): CellStyles {
  const formats: { numFmtId: number; unlocked: boolean }[] = [];
  const codes = new Map<number, string>();
  let inCellFormats = false;
  const visitor: XmlVisitor = {
    open({ name, attributes }) {
      if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (inCellFormats && name === 'xf')
        formats.push({ numFmtId: Number(attributes.numFmtId ?? 0), unlocked: false });
      else if (inCellFormats && name === 'protection' && isUnlocked(attributes)) formats.at(-1)!.unlocked = true;
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text: () => undefined,
  };
  if (part) scanXml(pkg.textPieces(part), part, pkg.limits.xmlDepth, visitor);
  return new CellStyles(formats, codes, date1904);
}

const isUnlocked = (attributes: XmlAttributes): boolean =>
  attributes.locked !== undefined && !isTrue(attributes.locked);
