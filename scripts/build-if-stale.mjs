// Builds the command line when its bundle is missing or older than any source file.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
export const bundle = path.join(root, 'dist/cli/phuluc.mjs');

/** @param {string} folder @returns {number} the newest modification time below it, in ms */
function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(file) : statSync(file).mtimeMs);
  }
  return time;
}

/** Builds `dist/cli` when needed; throws with webpack's own words when the build fails. */
export function buildIfStale() {
  const inputs = ['package-lock.json', 'webpack.config.mjs'].map((file) => statSync(path.join(root, file)).mtimeMs);
  const built = existsSync(bundle) ? statSync(bundle).mtimeMs : 0;
  if (built >= Math.max(newest(path.join(root, 'src')), ...inputs)) return;
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const result = spawnSync(process.execPath, [webpack, '--config-name', 'cli'], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`The build failed:\n${result.stdout}${result.stderr}`);
}
