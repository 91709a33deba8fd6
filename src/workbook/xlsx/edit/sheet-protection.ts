import type { XlsxPackage } from '../package/package';
import { scanXml } from '../xml/scan';
import { isTrue } from '../xml/text';

/** Whether the user has protected a worksheet. */
export function isSheetProtected(pkg: XlsxPackage, part: string): boolean {
  let found = false;
  scanXml(pkg.textPieces(part), part, pkg.limits.xmlDepth, {
    open({ name, attributes }) {
      found ||= name === 'sheetProtection' && isTrue(attributes.sheet);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}
