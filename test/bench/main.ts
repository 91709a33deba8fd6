import Ajv from 'ajv';
import { Workbook } from '@cj-tech-master/excelts';
import { z } from 'zod';
import { newPlan } from '../../src/app/new-plan';
import { buildAppendices, drawAppendices } from '../../src/core/appendix';
import { PlanChecker } from '../../src/core/check/checker';
import { applyEdits } from '../../src/core/check/edits';
import { planOfContent } from '../../src/core/model/build-plan';
import type { PlanContent } from '../../src/core/model/content';
import type { Plan } from '../../src/core/model/plan';
import { readPlan } from '../../src/core/model/read-plan';
import { rules } from '../../src/core/rules';
import { createXlsx, openXlsx } from '../../src/workbook/xlsx';
import { generatePlan } from './generate';
import { formatMs, measure } from './measure';

const SIZES = [1_000, 10_000, 100_000];
const settings = { profile: 'signing', asOf: '2024-06-30' } as const;

/** What a structural validator checks of the same rows: required, type, pattern, enum. Nothing of the plan's own rules. */
const NUMERALS = ['I', 'II', 'III', 'IV', 'V'] as const;
const zodTask = z.object({
  id: z.string().regex(/^NV\d+$/),
  appendix: z.string().regex(/^PL\d+$/),
  section: z.enum(NUMERALS),
  parent: z.string(),
  no: z.string().regex(/^\d+$/),
  task: z.string().min(1),
  product: z.string().min(1),
  lead: z.string().min(1),
  coordinators: z.string(),
  deadline: z.string().min(1),
});
const ajvTask = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'appendix', 'section', 'no', 'task', 'product', 'lead', 'deadline'],
    properties: {
      id: { type: 'string', pattern: '^NV\\d+$' },
      appendix: { type: 'string', pattern: '^PL\\d+$' },
      section: { enum: [...NUMERALS] },
      parent: { type: 'string' },
      no: { type: 'string', pattern: '^\\d+$' },
      task: { type: 'string', minLength: 1 },
      product: { type: 'string', minLength: 1 },
      lead: { type: 'string', minLength: 1 },
      coordinators: { type: 'string' },
      deadline: { type: 'string', minLength: 1 },
    },
  },
});

interface Line {
  readonly what: string;
  readonly rows: number;
  readonly first: number;
  readonly best: number;
  readonly peer: string;
}

const lines: Line[] = [];

async function record(what: string, rows: number, run: () => unknown, peer?: Line, times = 5): Promise<Line> {
  const { first, best } = await measure(run, times);
  const line = { what, rows, first, best, peer: peer ? `${(best / peer.best).toFixed(2)} × ${peer.what}` : '' };
  lines.push(line);
  console.error(
    `  ${what}, ${rows.toLocaleString('en')} rows: first ${formatMs(first)} ms, best ${formatMs(best)} ms  ${line.peer}`,
  );
  return line;
}

/** A copy with strings of its own: a check of a file just read meets strings that no cache has seen. */
function freshCopy(content: PlanContent): Plan {
  return planOfContent(JSON.parse(JSON.stringify(content)) as PlanContent);
}

async function benchCheck(size: number, content: PlanContent): Promise<void> {
  const plan = freshCopy(content);
  const rows = plan.tables.tasks.rows;
  const zodAll = z.array(zodTask);
  const zod = await record('zod (required, type, pattern, enum)', size, () => zodAll.safeParse(rows));
  await record('ajv (the same)', size, () => ajvTask(rows));
  const full = await record('full check', size, () => new PlanChecker(rules, settings).check(freshCopy(content)), zod);
  const copy = await record('  of which copying the rows', size, () => freshCopy(content));
  lines.push({
    ...full,
    what: 'full check without the copy',
    first: full.first - copy.first,
    best: full.best - copy.best,
    peer: `${((full.best - copy.best) / zod.best).toFixed(2)} × ${zod.what}`,
  });

  const checker = new PlanChecker(rules, settings);
  checker.check(plan);
  const row = rows[Math.floor(rows.length / 2)]!;
  let current = plan;
  let flip = false;
  await record(
    're-check after one edit',
    size,
    () => {
      flip = !flip;
      const before = current.tables.tasks.rows.find((candidate) => candidate.row === row.row)!.deadline;
      current = applyEdits(current, [
        { table: 'tasks', row: row.row, column: 'deadline', before, after: flip ? 'Quý V' : 'Quý I' },
      ]).plan;
      return checker.recheck(current, [{ table: 'tasks', row: row.row }]);
    },
    full,
    30,
  );
}

async function benchFile(size: number, content: PlanContent): Promise<void> {
  const drawing = newPlan(content);
  let bytes = new Uint8Array();
  await record('write .xlsx', size, async () => {
    bytes = new Uint8Array(await createXlsx(drawing));
  });
  const bare = await record('bare library read of the same .xlsx', size, async () => {
    await new Workbook().xlsx.load(bytes);
  });
  await record(
    'read .xlsx for a check (guards, tables, plan)',
    size,
    async () => readPlan(await (await openXlsx(bytes)).read()),
    bare,
  );
}

async function benchDraw(size: number, content: PlanContent): Promise<void> {
  const plan = planOfContent(content);
  await record('draw all appendices', size, () => drawAppendices(buildAppendices(plan)));
}

/** Parts of the bench, by the words that choose them: `npm run bench -- 10000 check`. */
const parts = { check: benchCheck, draw: benchDraw, file: benchFile };
const args = process.argv.slice(2);
const sizes = args.map(Number).filter(Boolean);
const chosen = Object.entries(parts).filter(([name]) => args.includes(name));
for (const size of sizes.length > 0 ? sizes : SIZES) {
  console.error(`${size.toLocaleString('en')} tasks`);
  const content = generatePlan(size);
  for (const [, bench] of chosen.length > 0 ? chosen : Object.entries(parts)) await bench(size, content);
}
console.log('| what | rows | first, ms | best, ms | beside |\n|---|---:|---:|---:|---|');
for (const { what, rows, first, best, peer } of lines) {
  console.log(`| ${what.trim()} | ${rows.toLocaleString('en')} | ${formatMs(first)} | ${formatMs(best)} | ${peer} |`);
}
