import { say, type Language } from '../core/messages/language';
import type { Command } from './command';

/** The help of one command, or the list of all. */
export function helpText(commands: readonly Command[], language: Language, name?: string): string {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return commandHelp(command, language);
  const width = Math.max(...commands.map((candidate) => candidate.name.length));
  return [
    say({ vi: 'Cách gọi: phuluc LỆNH … [--lang en]', en: 'Usage: phuluc COMMAND … [--lang en]' }, language),
    '',
    ...commands.map((candidate) => `  ${candidate.name.padEnd(width)}  ${candidate.summary[language]}`),
    '',
    say({ vi: '“phuluc help LỆNH” cho biết các tùy chọn.', en: '“phuluc help COMMAND” lists the options.' }, language),
    '',
  ].join('\n');
}

function commandHelp(command: Command, language: Language): string {
  const options = Object.entries(command.options).map(([name, { short, value, help }]) => {
    const flag = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
    return `  ${flag.padEnd(34)}${help[language]}`;
  });
  return [`phuluc ${command.name} ${command.usage}`, '', command.summary[language], '', ...options, ''].join('\n');
}
