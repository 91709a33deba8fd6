import { escapeAttribute } from '../xml/text';
import { XmlEdits } from '../xml/edit';
import { parseXml, prefixOf, type XmlNode } from '../xml/tree';
import type { XlsxPackage } from './package';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address: the same in transitional and strict packages. */
  readonly type: string;
  /** Name of the part that is meant; an address outside for external ones. */
  readonly target: string;
  readonly external: boolean;
}

/** Start of the types that Office writes itself. */
export const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The part that holds the relationships of a part, or of the package for ''. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** Relationships of a part, or of the package for ''; none when the part has no such file. */
export function readRelationships(pkg: XlsxPackage, source: string): Relationship[] {
  return nodes(pkg, source).map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').slice((attributes.Type ?? '').lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

/** The part that a target names, seen from the source part: absolute or relative, with ./ and ../. */
function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') folder.pop();
    else if (segment !== '.' && segment !== '') folder.push(segment);
  }
  return folder.join('/');
}

/** The target as Excel writes it, relative to the folder of its source ("../tables/table1.xml"): some readers know no other. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Adds a relationship to a part of the package and returns its new id. `type` is a last segment. */
export function addRelationship(pkg: XlsxPackage, source: string, type: string, target: string): string {
  const part = relationshipsPart(source);
  if (!pkg.has(part)) pkg.set(part, emptyRelationships());
  const text = pkg.text(part);
  const root = parseXml(text, part, pkg.limits.xmlDepth);
  const ids = new Set(root.children.map(({ attributes }) => attributes.Id));
  let number = root.children.length + 1;
  while (ids.has(`rId${number}`)) number++;
  const edits = new XmlEdits(text);
  const fullType = `${typesOf(root)}/${type}`;
  const xml = `Id="rId${number}" Type="${fullType}" Target="${escapeAttribute(relativeTarget(source, target))}"`;
  edits.append(root, `<${prefixOf(root)}Relationship ${xml}/>`);
  pkg.set(part, edits.apply());
  return `rId${number}`;
}

/** Takes the relationships that lead to a part out of the source's list. */
export function removeRelationshipsTo(pkg: XlsxPackage, source: string, target: string): void {
  const part = relationshipsPart(source);
  const edits = new XmlEdits(pkg.text(part));
  for (const node of nodes(pkg, source)) {
    const leadsTo = resolveTarget(source, node.attributes.Target ?? '');
    if (leadsTo.toLowerCase() === target.toLowerCase()) edits.remove(node);
  }
  pkg.set(part, edits.apply());
}

function nodes(pkg: XlsxPackage, source: string): readonly XmlNode[] {
  const part = relationshipsPart(source);
  if (!pkg.has(part)) return [];
  const root = parseXml(pkg.text(part), part, pkg.limits.xmlDepth);
  return root.children.filter(({ name }) => name === 'Relationship');
}

/** Strict packages have types of their own (ISO/IEC 29500 strict): new ones follow those that are there. */
function typesOf(root: XmlNode): string {
  const sibling = root.children
    .map(({ attributes }) => attributes.Type ?? '')
    .find((type) => type.includes('purl.oclc.org'));
  return sibling ? sibling.slice(0, sibling.lastIndexOf('/')) : RELATIONSHIP_TYPES;
}

const emptyRelationships = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
