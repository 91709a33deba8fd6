import path from 'node:path';
import type { Bilingual } from '../core/schema';
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

/** Whether both names mean one file: "so.xlsx" and "./so.xlsx", and on Windows "SO.xlsx" too. */
export function isSameFile(one: string, other: string): boolean {
  return path.relative(one, other) === '';
}

/** Writes a result file whole; a UsageError in plain words when it cannot be written. */
export async function writeOutput(invocation: Invocation, file: string, content: string | Uint8Array): Promise<void> {
  try {
    await invocation.terminal.writeFile(file, content);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new UsageError(
      writeErrors[code] ?? {
        vi: 'Không ghi được “{file}” ({code}). Chọn tên hoặc thư mục khác.',
        en: '“{file}” cannot be written ({code}). Choose another name or folder.',
      },
      { file, code },
    );
  }
}

const noPermission: Bilingual = {
  vi: 'Không có quyền ghi “{file}”. Chọn thư mục khác, hoặc đóng tệp nếu Excel đang mở.',
  en: 'No permission to write “{file}”. Choose another folder, or close the file if Excel has it open.',
};
const isFolder: Bilingual = {
  vi: '“{file}” là thư mục; ghi thêm tên tệp kết quả.',
  en: '“{file}” is a folder; add the name of the result file.',
};
const writeErrors: Readonly<Record<string, Bilingual>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: noPermission,
  EBUSY: noPermission,
  EISDIR: isFolder,
  ENOENT: {
    vi: 'Không tạo được thư mục của “{file}”. Kiểm tra đường dẫn.',
    en: 'The folder of “{file}” cannot be made. Check the path.',
  },
  ENOTDIR: {
    vi: 'Trong đường dẫn “{file}” có tệp đứng ở chỗ thư mục. Kiểm tra đường dẫn.',
    en: 'The path “{file}” has a file where a folder should be. Check the path.',
  },
  ENOSPC: { vi: 'Ổ đĩa đã đầy; chưa ghi “{file}”.', en: 'The disk is full; “{file}” was not written.' },
};

/** Writes the result to `-o`, or to standard output. */
export async function deliver(
  invocation: Invocation,
  file: string | undefined,
  content: string | Uint8Array,
): Promise<void> {
  if (file !== undefined) await writeOutput(invocation, file, content);
  else invocation.terminal.out(typeof content === 'string' ? content : new TextDecoder().decode(content));
}
