import { escapeAttribute } from './text';
import { childNamed, prefixOf, type XmlNode } from './tree';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Attributes to be set, or taken out where undefined. */
type AttributeChanges = Readonly<Record<string, string | number | undefined>>;

/** Changes to a source text by position; everything between them stays as it is. */
export class XmlEdits {
  readonly #edits: Edit[] = [];

  constructor(readonly source: string) {}

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** Insertions at the same place keep the order in which they were made. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(node: XmlNode): void {
    this.replace(node.start, node.end, '');
  }

  /** Puts XML behind the last child of an element, and sets attributes of it. */
  append(node: XmlNode, xml: string, changes: AttributeChanges = {}): void {
    const tag = setAttributes(this.source.slice(node.start, node.openEnd), changes);
    if (node.selfClosing) {
      this.replace(node.start, node.openEnd, `${tag.replace(/\s*\/>$/, '>')}${xml}</${node.qualified}>`);
      return;
    }
    if (Object.keys(changes).length > 0) this.replace(node.start, node.openEnd, tag);
    this.insert(node.closeStart, xml);
  }

  /**
   * Puts XML into a child named `name`, which is made when missing: behind the last of the children named in `after`,
   * as the schema's sequence wants, or else as the first.
   */
  appendToChild(parent: XmlNode, name: string, after: readonly string[], xml: string): void {
    const child = childNamed(parent, name);
    if (child) {
      this.append(child, xml);
      return;
    }
    const element = `<${prefixOf(parent)}${name}>${xml}</${prefixOf(parent)}${name}>`;
    const before = parent.children.filter((sibling) => after.includes(sibling.name)).at(-1);
    if (parent.selfClosing) this.append(parent, element);
    else this.insert(before ? before.end : parent.openEnd, element);
  }

  /** Sets attributes of an element's opening tag; undefined removes one. */
  attributes(node: XmlNode, changes: AttributeChanges): void {
    this.replace(node.start, node.openEnd, setAttributes(this.source.slice(node.start, node.openEnd), changes));
  }

  /** The text with all changes made. */
  apply(): string {
    const edits = this.#edits.map((edit, order) => ({ ...edit, order }));
    const isInsertion = ({ start, end }: Edit) => Number(start === end);
    edits.sort((a, b) => a.start - b.start || isInsertion(b) - isInsertion(a) || a.order - b.order);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of edits) {
      if (start < at) throw new RangeError(`Edits overlap at ${start}`);
      pieces.push(this.source.slice(at, start), text);
      at = end;
    }
    return pieces.join('') + this.source.slice(at);
  }
}

/** An opening tag with attributes set or, where undefined, taken out; the others keep their place and quoting. */
export function setAttributes(tag: string, changes: AttributeChanges): string {
  const spans = attributeSpans(tag);
  const edits = new XmlEdits(tag);
  const tagEnd = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  for (const [name, value] of Object.entries(changes)) {
    const span = spans.find((candidate) => candidate.name === name) ?? { start: tagEnd, end: tagEnd };
    edits.replace(span.start, span.end, value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`);
  }
  return edits.apply();
}

/** Places of the attributes in an opening tag that is known to be well-formed, each with the white space before it. */
function attributeSpans(tag: string): { name: string; start: number; end: number }[] {
  const spans: { name: string; start: number; end: number }[] = [];
  let at = tag.search(/[\s/>]/);
  for (;;) {
    const equals = tag.indexOf('=', at);
    if (equals < 0) return spans;
    const quote = tag.slice(equals + 1).search(/["']/) + equals + 1;
    const end = tag.indexOf(tag[quote]!, quote + 1) + 1;
    spans.push({ name: tag.slice(at, equals).trim(), start: at, end });
    at = end;
  }
}
