import { parseArgs, type ParseArgsConfig } from 'node:util';
import { GateError } from '../app/read-workbook';
import { UnknownAppendixError } from '../app/unknown-appendix';
import { renderGate } from '../core/messages/gates';
import { say, type Language } from '../core/messages/language';
import { workbookErrorTexts } from '../core/messages/workbook-errors';
import { WorkbookError } from '../workbook/errors';
import { UsageError, type Command, type ExitCode, type Invocation } from './command';
import { commands } from './commands';
import { helpText } from './help';
import { nodeTerminal } from './node-terminal';
import type { Terminal } from './terminal';

/** Runs the command line; returns the exit code: 0 done, 1 errors found, 2 the input cannot be read. */
export async function main(argv: readonly string[], terminal: Terminal = nodeTerminal): Promise<ExitCode> {
  const wanted = wantedLanguage(argv);
  const language = wanted === 'en' ? 'en' : 'vi';
  if (wanted !== undefined && wanted !== language) {
    terminal.err(
      `${say({ vi: 'Không có ngôn ngữ “{wanted}”; chọn vi hoặc en.', en: 'There is no language “{wanted}”; choose vi or en.' }, language, { wanted })}\n`,
    );
    return 2;
  }
  const [name, ...rest] = withoutLanguage(argv);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.out(helpText(commands, language, rest[0]));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    terminal.err(
      `${say({ vi: 'Không có lệnh “{name}”. Xem “phuluc help”.', en: 'There is no command “{name}”. See “phuluc help”.' }, language, { name })}\n`,
    );
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(helpText(commands, language, command.name));
    return 0;
  }
  try {
    return await command.run(parse(command, rest, terminal, language));
  } catch (error) {
    terminal.err(`${describeError(error, language)}\n`);
    return 2;
  }
}

function parse(command: Command, argv: readonly string[], terminal: Terminal, language: Language): Invocation {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { type, short, multiple }] of Object.entries(command.options)) {
    options[name] = { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) };
  }
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    return {
      terminal,
      language,
      args: positionals,
      values: values as Invocation['values'],
      progress: (text, data) => {
        terminal.err(`${say(text, language, data)}\n`);
      },
    };
  } catch {
    throw new UsageError(
      { vi: 'Cách gọi: phuluc {name} {usage}', en: 'Usage: phuluc {name} {usage}' },
      { name: command.name, usage: command.usage },
    );
  }
}

function describeError(error: unknown, language: Language): string {
  if (error instanceof UsageError) return say(error.text, language, error.data);
  if (error instanceof GateError) return error.gates.map((gate) => renderGate(gate, language)).join('\n');
  if (error instanceof UnknownAppendixError) {
    return say(
      { vi: 'Không có phụ lục “{id}”. Sổ có: {known}.', en: 'There is no appendix “{id}”. The workbook has: {known}.' },
      language,
      { id: error.id, known: error.known.join(', ') || '–' },
    );
  }
  if (error instanceof WorkbookError) return say(workbookErrorTexts[error.code]!, language, { detail: error.detail });
  const detail = error instanceof Error ? error.message : String(error);
  return say(
    {
      vi: 'Lỗi của chương trình: {detail}. Chưa ghi gì.',
      en: 'An error in the program: {detail}. Nothing was written.',
    },
    language,
    { detail },
  );
}

/** What `--lang` asks for; "" where its value is missing, undefined where it is not given. */
function wantedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--lang');
  if (at >= 0) return argv[at + 1] ?? '';
  return argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
}

function withoutLanguage(argv: readonly string[]): string[] {
  const at = argv.indexOf('--lang');
  return argv.filter((arg, index) => (at < 0 || (index !== at && index !== at + 1)) && !arg.startsWith('--lang='));
}
