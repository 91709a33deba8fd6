import { scanXml, type XmlAttributes, type XmlPlace, type XmlTag, type XmlVisitor } from './scan';

/** An element with its place in the source, for parts that are edited. */
export interface XmlNode {
  /** Name without prefix. */
  readonly name: string;
  /** Name as written. */
  readonly qualified: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
  /** Text directly inside, joined. */
  readonly text: string;
  /** Index of the opening tag's "<" and behind its ">". */
  readonly start: number;
  readonly openEnd: number;
  /** Index of the closing tag's "<" and behind its ">"; those of the opening tag when it closes itself. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

type Growing = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { children: XmlNode[] };

/** Builds the tree of what it is shown. */
export class XmlTreeBuilder implements XmlVisitor {
  readonly #open: Growing[] = [];
  root: XmlNode | undefined;

  open({ name, qualified, attributes, selfClosing }: XmlTag, place: XmlPlace): void {
    const start = place.start();
    const openEnd = place.end();
    const ends = { start, openEnd, closeStart: start, end: openEnd };
    const node: Growing = { name, qualified, attributes, children: [], text: '', ...ends, selfClosing };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(node);
    else this.root = node;
    this.#open.push(node);
  }

  close(_name: string, place: XmlPlace): void {
    const node = this.#open.pop()!;
    if (node.selfClosing) return;
    node.closeStart = place.start();
    node.end = place.end();
  }

  text(text: string): void {
    const node = this.#open.at(-1);
    if (node) node.text += text;
  }
}

/** Reads a part that is small enough to be held as a tree; throws as scanXml does. */
export function parseXml(source: string, part: string, maxDepth: number): XmlNode {
  const builder = new XmlTreeBuilder();
  scanXml(source, part, maxDepth, builder);
  return builder.root!;
}

export const childrenNamed = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

export const childNamed = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

/** "x:" of an element written as x:name, '' of one without prefix: what its new children need. */
export function prefixOf(node: { readonly qualified: string }): string {
  return node.qualified.slice(0, node.qualified.indexOf(':') + 1);
}
