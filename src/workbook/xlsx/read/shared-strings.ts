import type { XlsxPackage } from '../package/package';
import { scanXml, type XmlVisitor } from '../xml/scan';
import { cellText } from './text-of';

/** The texts that cells of type "s" point to: rich text joined, phonetic guides left out. */
export function readSharedStrings(pkg: XlsxPackage, part: string): string[] {
  const texts: string[] = [];
  let item = '';
  let phonetic = 0;
  let inText = false;
  const visitor: XmlVisitor = {
    open({ name }) {
      if (name === 'si') item = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = phonetic === 0;
    },
    close(name) {
      if (name === 'si') texts.push(cellText(item));
      else if (name === 'rPh') phonetic--;
      else if (name === 't') inText = false;
    },
    text(text) {
      if (inText) item += text;
    },
  };
  scanXml(pkg.textPieces(part), part, pkg.limits.xmlDepth, visitor);
  return texts;
}
