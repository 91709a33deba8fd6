import { xmlSafe } from '../../../core/text/safe-text';
import { CONTENT_TYPES, CONTENT_TYPES_PART } from '../package/content-types';
import type { XlsxLimits } from '../package/limits';
import { XlsxPackage } from '../package/package';
import { RELATIONSHIP_TYPES, relationshipsPart } from '../package/relationships';
import { escapeText } from '../xml/text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The styles of a workbook without any: the normal font is that of administrative documents. */
export const BLANK_STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
  '<fonts count="1"><font><sz val="13"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

/**
 * A workbook still without sheets, for sheets to be put into. It says nothing of time or machine, so that the same
 * content gives the same bytes. `firstVisible` is the sheet that will be in front.
 */
export function blankBook(title: string, theme: string, firstVisible: number, limits: XlsxLimits): XlsxPackage {
  const pkg = XlsxPackage.empty(limits);
  const main = 'xl/workbook.xml';
  pkg.set(CONTENT_TYPES_PART, contentTypes());
  pkg.set(
    relationshipsPart(''),
    relationships([
      [`${RELATIONSHIP_TYPES}/officeDocument`, main],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
  );
  pkg.set(
    main,
    `${DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_TYPES}">` +
      `<workbookPr/><bookViews><workbookView activeTab="${firstVisible}"/></bookViews><sheets></sheets></workbook>`,
  );
  pkg.set(
    relationshipsPart(main),
    relationships([
      [`${RELATIONSHIP_TYPES}/styles`, 'styles.xml'],
      [`${RELATIONSHIP_TYPES}/theme`, 'theme/theme1.xml'],
    ]),
  );
  pkg.set('xl/styles.xml', BLANK_STYLES);
  pkg.set('xl/theme/theme1.xml', theme);
  pkg.set(
    'docProps/core.xml',
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
      `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(xmlSafe(title))}</dc:title></cp:coreProperties>`,
  );
  return pkg;
}

function contentTypes(): string {
  const overrides = [
    ['/xl/workbook.xml', CONTENT_TYPES.workbook],
    ['/xl/styles.xml', CONTENT_TYPES.styles],
    ['/xl/theme/theme1.xml', `${OFFICE}.theme+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}
