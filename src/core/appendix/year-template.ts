/** `Năm {N-1}` for 2023 is `Năm 2022`; without a year the braces alone go: `Năm N-1`. */
export function expandYear(template: string, year: number | undefined): string {
  return template.replace(/\{N(?:-(\d))?\}/g, (_, back: string | undefined) => {
    if (year !== undefined) return String(year - Number(back ?? 0));
    return back === undefined ? 'N' : `N-${back}`;
  });
}
