/** One figure of the bench: what was measured, on how many rows, the best of several runs in milliseconds. */
export interface Figure {
  readonly what: string;
  readonly rows: number;
  readonly ms: number;
}

/** Runs something several times and keeps the best and the first time, in milliseconds. */
export async function measure(run: () => unknown, times: number): Promise<{ first: number; best: number }> {
  let best = Infinity;
  let first = 0;
  for (let i = 0; i < times; i++) {
    (globalThis as { gc?: () => void }).gc?.();
    const start = performance.now();
    await run();
    const elapsed = performance.now() - start;
    if (i === 0) first = elapsed;
    best = Math.min(best, elapsed);
  }
  return { first, best };
}

/** "1.234,5" milliseconds with one decimal below a hundred. */
export function formatMs(ms: number): string {
  return ms < 100 ? ms.toFixed(ms < 1 ? 3 : 1) : Math.round(ms).toLocaleString('en');
}
