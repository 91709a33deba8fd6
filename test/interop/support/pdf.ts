import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A rectangle on a page: points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Letters that stand together. A change of font in a word makes several of it. */
export interface PdfWord extends Box {
  readonly text: string;
}

/** A drawn line: `at` is its place across its direction, `from` and `to` its ends. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PdfPage {
  /** As pdfinfo names the size: "841.89 x 595.304 pts (A4)". */
  readonly size: string;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
  /** Runs of letters that a clipping path cuts. */
  readonly cutRuns: number;
}

const run = promisify(execFile);
const LARGE = { maxBuffer: 1 << 28 };

/** Names of the fonts that a PDF file uses, without style and subset: "LiberationSerif". */
export async function readFonts(bytes: Uint8Array): Promise<string[]> {
  return withFile(bytes, async (file) => {
    const { stdout } = await run('pdffonts', [file]);
    const names = stdout
      .split('\n')
      .slice(2)
      .map((line) => line.split(' ')[0]!);
    return [...new Set(names.filter((name) => name !== '').map((name) => name.replace(/^[A-Z]{6}\+|-.*$/g, '')))];
  });
}

/** The pages of a PDF file: size, words with their places, ruled lines, cut text. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  return withFile(bytes, async (file, folder) => {
    const info = (await run('pdfinfo', ['-f', '1', '-l', '9999', file])).stdout;
    const sizes = [...info.matchAll(/^Page\s+\d+ size:\s*(.*)$/gm)].map((match) => match[1]!);
    const { stdout } = await run('pdftotext', ['-bbox', file, '-'], LARGE);
    const texts = [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)];
    const pages: PdfPage[] = [];
    for (const [index, [, width, height, words]] of texts.entries()) {
      const page = String(index + 1);
      const svg = path.join(folder, 'page.svg');
      await run('pdftocairo', ['-svg', '-f', page, '-l', page, file, svg]);
      const drawn = readSvg(await readFile(svg, 'utf8'));
      pages.push({
        size: sizes[index]!,
        width: Number(width),
        height: Number(height),
        words: readWords(words!),
        ...drawn,
      });
    }
    return pages;
  });
}

/** Runs `read` on the bytes as a file in a folder of its own, which is gone afterwards. */
async function withFile<T>(bytes: Uint8Array, read: (file: string, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'phuluc-pdf-'));
  try {
    const file = path.join(folder, 'a.pdf');
    await writeFile(file, bytes);
    return await read(file, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gs;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function readWords(html: string): PdfWord[] {
  return [...html.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text: text!.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity),
  }));
}

const STROKED = /<path [^>]*?fill[:=]"?none[^>]*>/g;
const LINE = / d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) ?"/;
const MATRIX = /matrix\(([^)]*)\)/;

/** Straight lines and clipped letters of a page that pdftocairo wrote as SVG. */
function readSvg(svg: string): Pick<PdfPage, 'horizontal' | 'vertical' | 'cutRuns'> {
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  for (const [path] of svg.matchAll(STROKED)) {
    const ends = LINE.exec(path)?.slice(1).map(Number);
    if (!ends) continue;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] =
      MATRIX.exec(path)?.[1]!
        .split(/[\s,]+/)
        .map(Number) ?? [];
    const place = (x: number, y: number) => ({ x: a * x + c * y + e, y: b * x + d * y + f });
    const [from, to] = [place(ends[0]!, ends[1]!), place(ends[2]!, ends[3]!)];
    const [dx, dy] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
    if (dy < 0.1) horizontal.push({ at: from.y, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) });
    else if (dx < 0.1) vertical.push({ at: from.x, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) });
  }
  return { horizontal, vertical, cutRuns: svg.match(/<g [^>]*clip-path=/g)?.length ?? 0 };
}
