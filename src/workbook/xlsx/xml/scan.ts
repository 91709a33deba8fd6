import { SaxesParser } from 'saxes';
import { WorkbookError } from '../../errors';

/** Attributes by qualified name, without prototype. */
export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlTag {
  /** Name without prefix. */
  readonly name: string;
  /** Name as written. */
  readonly qualified: string;
  readonly attributes: XmlAttributes;
  readonly selfClosing: boolean;
}

/** Called for each piece of a document in order; positions come from the place, names have lost their prefix. */
export interface XmlVisitor {
  open(tag: XmlTag, place: XmlPlace): void;
  close(name: string, place: XmlPlace): void;
  text(text: string): void;
}

/** Where the tag that is being visited stands in the source; only known when the source was given as one string. */
export interface XmlPlace {
  /** Index of the tag's "<". */
  start(): number;
  /** Index behind the tag's ">". */
  end(): number;
}

/** Local names of the qualified ones met; a workbook uses some hundred. */
const localNames = new Map<string, string>();

function localName(qualified: string): string {
  let name = localNames.get(qualified);
  if (name === undefined) {
    name = qualified.slice(qualified.indexOf(':') + 1);
    if (localNames.size < 1000) localNames.set(qualified, name);
  }
  return name;
}

/** The value of an attribute whose prefix is not known beforehand, such as r:id. */
export function prefixedAttribute(attributes: XmlAttributes, local: string): string | undefined {
  return Object.entries(attributes).find(([name]) => name.includes(':') && localName(name) === local)?.[1];
}

/**
 * Runs through an XML document. Namespaces are told apart by nothing but place and local name: enough for SpreadsheetML,
 * and the same for its transitional, strict and prefixed forms.
 * Throws WorkbookError `doctype` for a document type declaration, `damaged` for XML that is not well-formed or nested
 * deeper than `maxDepth`.
 */
export function scanXml(source: string | Iterable<string>, part: string, maxDepth: number, visitor: XmlVisitor): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const whole = typeof source === 'string' ? source : undefined;
  const place: XmlPlace = {
    start: () => whole!.lastIndexOf('<', parser.position - 1),
    end: () => parser.position,
  };
  let depth = 0;
  parser.on('doctype', () => {
    throw new WorkbookError('doctype', part);
  });
  parser.on('error', (error) => {
    throw new WorkbookError('damaged', `${part}: ${error.message}`);
  });
  parser.on('opentag', (tag) => {
    if (++depth > maxDepth) throw new WorkbookError('damaged', `${part}: nested deeper than ${maxDepth}`);
    const { name, attributes, isSelfClosing } = tag;
    visitor.open({ name: localName(name), qualified: name, attributes, selfClosing: isSelfClosing }, place);
  });
  parser.on('closetag', (tag) => {
    depth--;
    visitor.close(localName(tag.name), place);
  });
  parser.on('text', (text) => visitor.text(text));
  parser.on('cdata', (text) => visitor.text(text));
  for (const piece of whole === undefined ? source : [whole]) parser.write(piece);
  parser.close();
}
