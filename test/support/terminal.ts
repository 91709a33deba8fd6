import { normalize } from 'node:path';
import { main } from '../../src/cli/main';
import type { Terminal } from '../../src/cli/terminal';

/** A terminal in memory: files by name, what was printed, what was piped in. */
export class FakeTerminal implements Terminal {
  readonly files = new Map<string, Uint8Array>();
  stdout = '';
  stderr = '';
  stdin = '';
  readonly interactive = false;

  out(text: string): void {
    this.stdout += text;
  }

  err(text: string): void {
    this.stderr += text;
  }

  readStdin(): Promise<string> {
    return Promise.resolve(this.stdin);
  }

  readFile(path: string): Promise<Uint8Array> {
    const file = this.files.get(normalize(path));
    if (file) return Promise.resolve(file);
    return Promise.reject(Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' }));
  }

  writeFile(path: string, content: Uint8Array | string): Promise<void> {
    this.files.set(normalize(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return Promise.resolve();
  }

  today(): string {
    return '2026-12-28';
  }

  /** Runs the command line; returns the exit code, and what was printed by this call alone. */
  async run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
    this.stdout = this.stderr = '';
    const code = await main(argv, this);
    return { code, out: this.stdout, err: this.stderr };
  }

  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }

  json(path: string): unknown {
    return JSON.parse(this.text(path));
  }
}
