import { removeContentType } from '../package/content-types';
import type { XlsxPackage } from '../package/package';
import { readRelationships, relationshipsPart } from '../package/relationships';

/** Parts that the package's relationships lead to, in lower case. */
export function reachableParts(pkg: XlsxPackage): Set<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target, external } of readRelationships(pkg, source)) {
      if (external || reached.has(target.toLowerCase()) || !pkg.has(target)) continue;
      reached.add(target.toLowerCase());
      waiting.push(target);
    }
  }
  return reached;
}

/** Takes out what nothing leads to any more, of the parts that something led to before. */
export function removeUnreachable(pkg: XlsxPackage, before: ReadonlySet<string>): void {
  const reached = reachableParts(pkg);
  for (const part of before) {
    if (reached.has(part)) continue;
    pkg.remove(part);
    pkg.remove(relationshipsPart(part));
    removeContentType(pkg, part);
  }
}
