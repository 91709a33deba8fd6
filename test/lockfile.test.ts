import { readFileSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockfile = JSON.parse(readFileSync(path.join(__dirname, '../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lockfile.packages);

test('binaries for every platform are locked: npm ci refuses a lockfile without them', () => {
  // A registry that lacks some platforms makes npm drop them from the lockfile when it rewrites it.
  const missing = packages.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) =>
      [`${place}/node_modules/${name}`, `node_modules/${name}`].every(
        (at) => lockfile.packages[at]?.version === undefined,
      ),
    ),
  );
  expect(missing).toEqual([]);
});

test('no address of a registry is locked', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
