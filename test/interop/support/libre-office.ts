import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** What these tests run, and the Debian package that brings it. */
const PROGRAMS: Readonly<Record<string, string>> = {
  soffice: 'libreoffice-calc',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftocairo: 'poppler-utils',
  pdftotext: 'poppler-utils',
};

const missing = Object.keys(PROGRAMS).filter((program) => spawnSync('which', [program]).status !== 0);

if (missing.length > 0) {
  const packages = [...new Set(missing.map((program) => PROGRAMS[program]!)), 'fonts-liberation'].join(' ');
  const message = `Not installed: ${missing.join(', ')}. The interop tests need: apt-get install ${packages}`;
  if (process.env.CI === 'true') throw new Error(message);
  console.warn(`${message}. They are skipped.`);
}

/** `describe` where LibreOffice and poppler are installed, a visible skip where they are not; with CI=true a failure. */
export const describeLibreOffice = missing.length === 0 ? describe : describe.skip;

/** Time for one call of LibreOffice with many files, in milliseconds. */
export const CONVERSION_TIME = 150_000;

/** Comma, double quotes, UTF-8, from the first line on. */
const CSV = 'Text - txt - csv (StarCalc):44,34,76,1';

/** Output formats: LibreOffice's filter by the ending of the file. CSV is of the first sheet, its cells as they are shown. */
const FILTERS = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  ods: 'ods:calc8',
  pdf: 'pdf:calc_pdf_Export',
  csv: `csv:${CSV},,0,false,true,false`,
} as const;

type Format = keyof typeof FILTERS;

/** Files by a name of the test's own, which need not be a name of a file. */
type Files<Name extends string = string> = ReadonlyMap<Name, Uint8Array>;

const run = promisify(execFile);
let home: string | undefined;

/** The folder of this test file, with LibreOffice's profile in it: nothing of the user's own is read or written. */
async function privateFolder(): Promise<string> {
  home ??= await mkdtemp(path.join(tmpdir(), 'phuluc-interop-'));
  return home;
}

afterAll(async () => {
  if (home !== undefined) await rm(home, { recursive: true, force: true });
  home = undefined;
});

/**
 * Opens the files in LibreOffice and saves them in another format, all in one call. Throws when LibreOffice gives no
 * file for one of them.
 */
export async function convert<Name extends string>(
  files: Files<Name>,
  from: Format,
  to: Format,
): Promise<Map<Name, Uint8Array>> {
  const folder = await mkdtemp(path.join(await privateFolder(), `${from}-${to}-`));
  const [source, target] = [path.join(folder, 'in'), path.join(folder, 'out')];
  await mkdir(source);
  const names = [...files.keys()];
  const inputs = names.map((_, index) => path.join(source, `${index}.${from}`));
  await Promise.all(names.map((name, index) => writeFile(inputs[index]!, files.get(name)!)));
  const profile = pathToFileURL(path.join(await privateFolder(), 'profile')).href;
  const switches = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--nolockcheck'];
  if (from === 'csv') switches.push(`--infilter=${CSV}`);
  const { stderr } = await run('soffice', [...switches, '--convert-to', FILTERS[to], '--outdir', target, ...inputs], {
    timeout: CONVERSION_TIME,
  });
  const read = async (name: Name, index: number): Promise<[Name, Uint8Array]> => {
    const output = await readFile(path.join(target, `${index}.${to}`)).catch(() => {
      throw new Error(`LibreOffice made no .${to} of “${name}”: ${stderr}`);
    });
    return [name, new Uint8Array(output)];
  };
  const converted = new Map(await Promise.all(names.map(read)));
  await rm(folder, { recursive: true });
  return converted;
}
