/** The JSON of `phuluc appendix`, as documented in docs/json.md. */
export interface AppendixJson {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly attachedTo: string;
  readonly headerRows: number;
  readonly grid: readonly (readonly string[])[];
  readonly merges: readonly string[];
  readonly rowKinds: readonly string[];
}
