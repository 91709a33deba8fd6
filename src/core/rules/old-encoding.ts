import { convertLegacy, detectLegacyEncoding } from '../text/legacy-encoding';
import { TextBit } from '../text/text-bits';
import { replaceCell } from './edit';
import type { CellRule } from './types';

/** Text typed in TCVN3 (.VnTime) or VNI fonts is unreadable without them. */
export const oldEncoding: CellRule = {
  id: 'old-encoding',
  severity: 'error',
  scope: 'cell',
  title: { vi: 'Chữ gõ bằng bảng mã cũ', en: 'Text in an old encoding' },
  messages: {
    tcvn3: {
      what: { vi: 'Ô gõ bằng bảng mã TCVN3 (phông .VnTime).', en: 'The cell is typed in TCVN3 (.VnTime fonts).' },
      todo: { vi: 'Chuyển sang Unicode: “{right}”.', en: 'Convert it to Unicode: “{right}”.' },
    },
    vni: {
      what: { vi: 'Ô gõ bằng bảng mã VNI (phông VNI-Times).', en: 'The cell is typed in VNI (VNI-Times fonts).' },
      todo: { vi: 'Chuyển sang Unicode: “{right}”.', en: 'Convert it to Unicode: “{right}”.' },
    },
  },
  cells: 'prose',
  needs: TextBit.MaybeLegacy,
  checkCell(text, row, column, { report }) {
    const encoding = detectLegacyEncoding(text);
    if (!encoding) return;
    const right = convertLegacy(text, encoding);
    report(row, column, encoding, { right }, { suggestions: [replaceCell(row, column, right)] });
  },
};
