// `npm start`: builds the sample workbook, checks it, draws its appendices into out/, and says what it did.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, bundle } from './build-if-stale.mjs';

console.log('phuluc: sổ kế hoạch, kiểm tra, phụ lục  ·  standard workbook, check, appendices\n');
await buildIfStale();
const { main } = await import(pathToFileURL(bundle).href);

/** @param {string} title @param {string[]} argv */
async function step(title, ...argv) {
  console.log(`— ${title}\n  phuluc ${argv.join(' ')}`);
  const code = await main(argv);
  if (code === 2) process.exit(2);
}

const workbook = path.join('out', 'so-mau.xlsx');
await step('Tạo sổ mẫu · make the sample workbook', 'new', '--sample', '-o', workbook);
await step(
  'Kiểm tra trước khi ký · check before signing',
  'check',
  workbook,
  '--profile',
  'signing',
  '--as-of',
  '28/12/2026',
);
for (const ending of ['xlsx', 'html', 'json']) {
  await step(
    `Vẽ phụ lục (.${ending}) · draw the appendices`,
    'appendix',
    workbook,
    '-o',
    path.join('out', `phu-luc.${ending}`),
  );
}
console.log(`
Mở để xem · open to look:
  out/so-mau.xlsx      sổ kế hoạch: gõ nhiệm vụ, chỉ tiêu ở đây
  out/phu-luc.xlsx     phụ lục để in và ký
  out/phu-luc.html     phụ lục trong trình duyệt
Các lệnh khác · other commands: npm run -s phuluc -- help`);
