import path from 'node:path';
import { openXlsx, type XlsxWorkbook } from '../workbook/xlsx';
import { onlyArgument, stringOption, UsageError, type Invocation } from './command';

/** The bytes of an input file; a UsageError in plain words when it cannot be read. */
export async function readInput(invocation: Invocation, file: string): Promise<Uint8Array> {
  try {
    return await invocation.terminal.readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const reasons: Readonly<Record<string, { vi: string; en: string }>> = {
      ENOENT: {
        vi: 'Không tìm thấy tệp “{file}”. Kiểm tra tên và thư mục.',
        en: 'There is no file “{file}”. Check its name and folder.',
      },
      EISDIR: { vi: '“{file}” là thư mục, không phải tệp.', en: '“{file}” is a folder, not a file.' },
      EACCES: { vi: 'Không có quyền đọc tệp “{file}”.', en: 'No permission to read “{file}”.' },
    };
    throw new UsageError(
      reasons[code] ?? { vi: 'Không đọc được tệp “{file}” ({code}).', en: '“{file}” cannot be read ({code}).' },
      { file, code },
    );
  }
}

/** Opens an .xlsx file; WorkbookError when it is none. */
export async function openWorkbook(invocation: Invocation, file: string): Promise<XlsxWorkbook> {
  const bytes = await readInput(invocation, file);
  invocation.progress({ vi: 'Đang mở {file} …', en: 'Opening {file} …' }, { file: path.basename(file) });
  return openXlsx(bytes);
}

/** A workbook to be changed: the one argument, opened, and the file that the result goes to (which may be the same). */
export async function openForEdit(invocation: Invocation): Promise<{ workbook: XlsxWorkbook; output: string }> {
  const file = onlyArgument(invocation, { vi: 'sổ kế hoạch (.xlsx)', en: 'standard workbook (.xlsx)' });
  const output = stringOption(invocation, 'output');
  if (output === undefined) {
    throw new UsageError({
      vi: 'Cần tên tệp kết quả: -o so-moi.xlsx (có thể là chính sổ này).',
      en: 'A file for the result is needed: -o new.xlsx (it may be the same file).',
    });
  }
  requireExtension(output, ['.xlsx']);
  return { workbook: await openWorkbook(invocation, file), output };
}

/** ".xlsx" of "out/so.XLSX". */
export function extensionOf(file: string): string {
  return path.extname(file).toLowerCase();
}

/** Refuses an output ending that the command cannot write. */
export function requireExtension(file: string, allowed: readonly string[]): string {
  const extension = extensionOf(file);
  if (!allowed.includes(extension)) {
    throw new UsageError(
      {
        vi: 'Không ghi được dạng “{extension}”; dùng {allowed}.',
        en: 'The form “{extension}” cannot be written; use {allowed}.',
      },
      { extension: extension || file, allowed: allowed.join(', ') },
    );
  }
  return extension;
}

/** Writes the result to `-o`, or to standard output. */
export async function deliver(
  invocation: Invocation,
  file: string | undefined,
  content: string | Uint8Array,
): Promise<void> {
  if (file !== undefined) await invocation.terminal.writeFile(file, content);
  else invocation.terminal.out(typeof content === 'string' ? content : new TextDecoder().decode(content));
}
