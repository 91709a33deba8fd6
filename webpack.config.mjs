import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } } },
};

/** One ES module for Node 20, with nothing to install beside it. */
const nodeModule = (name, file, entry) => ({
  name,
  mode: 'production',
  target: 'node20',
  entry: { [file]: entry },
  devtool: 'source-map',
  experiments: { outputModule: true },
  output: {
    path: path.join(root, 'dist', name),
    filename: '[name].mjs',
    chunkFilename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
});

export default [nodeModule('cli', 'phuluc', './src/cli/main.ts'), nodeModule('bench', 'bench', './test/bench/main.ts')];
