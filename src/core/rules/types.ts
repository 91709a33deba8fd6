import type { AgencyCatalogue, AgencyReading } from '../agency';
import type { DeadlineReading } from '../deadline';
import type { IsoDate } from '../model/date';
import type { MessageData, Profile, Remedy, Severity } from '../model/issue';
import type { AnyRow, IndicatorRow, Plan, ProgressRow, Row, SectionRow, TaskRow } from '../model/plan';
import type { Bilingual, TableId } from '../schema';

/**
 * A rule of the plan. It names what it reads, reports message keys and data (never prose), and where it is safe offers a
 * fix (one meaning, may run in bulk) or suggestions (the user chooses). One rule a file; its test and page carry its id.
 */
interface RuleBase {
  readonly id: string;
  /** One severity, or one a profile; `off` where the profile does not ask. */
  readonly severity: Severity | Readonly<Record<Profile, Severity | 'off'>>;
  /** A short name for lists of rules and settings. */
  readonly title: Bilingual;
  /** The finding needs the explicit "as of" date; without one the rule is silent. */
  readonly dependsOnDate?: true;
  /**
   * What is wrong (`what`) and what to do (`todo`), with `{placeholders}` for the data of the report. Sentences begin
   * with a capital and end with a full stop; the place is put before them when they are shown.
   */
  readonly messages: Readonly<Record<string, { readonly what: Bilingual; readonly todo: Bilingual }>>;
}

/**
 * Looks at the text of single cells; only called for cells that hold text. What it finds hangs on the text, the column
 * and the document alone, never on the row: a text that it passed once is not shown to it again in that column.
 */
export interface CellRule extends RuleBase {
  readonly scope: 'cell';
  /** The cells it looks at: all prose of the plan, or chosen columns. */
  readonly cells: CellSelector;
  /** Bits of `profileText`: the rule is only called for texts that have one of them. */
  readonly needs?: number;
  readonly checkCell: (text: string, row: AnyRow, column: string, context: RuleContext) => void;
}

/** Looks at one row at a time; of others only at its parent, children, progress and `effective` texts. */
export interface RowRule<Id extends TableId = TableId> extends RuleBase {
  readonly scope: 'row';
  readonly tables: readonly Id[];
  readonly checkRow: (row: Row<Id>, context: RuleContext) => void;
}

/** Looks at the rows of a table that belong together: an appendix, a section, equal texts. */
export interface GroupRule<Id extends TableId = TableId> extends RuleBase {
  readonly scope: 'group';
  readonly partitions: readonly Partition<Id>[];
  /** The only columns that it reads of its rows: an edit of others does not run it again. Absent: it may read all. */
  readonly reads?: readonly string[];
  /** `rows` in the order of the sheet, never empty. */
  readonly checkGroup: (rows: readonly Row<Id>[], key: string, context: RuleContext) => void;
}

/** Looks at the document and its few appendices; must not walk all tasks (a re-check runs it again). */
export interface PlanRule extends RuleBase {
  readonly scope: 'plan';
  readonly checkPlan: (context: RuleContext) => void;
}

/** Any rule. A list of rules holds row and group rules of different tables; the engine hands each only rows of its own. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Rule = CellRule | RowRule<any> | GroupRule<any> | PlanRule;

/** How rows of a table fall into groups; rules that share a partition share its index. */
export interface Partition<Id extends TableId = TableId> {
  readonly name: string;
  readonly table: Id;
  /** The group of a row; undefined leaves it out. */
  readonly keyOf: (row: Row<Id>) => string | number | undefined;
  /** Groups of fewer rows are of no interest (2 for rules on repeats). */
  readonly atLeast?: number;
}

/** Columns that a cell rule looks at. `prose`: every column that people write text into (ids, choices and dates are not). */
export type CellSelector = 'prose' | Readonly<Partial<Record<TableId, readonly string[]>>>;

/** What a rule may ask. */
export interface RuleContext {
  readonly plan: Plan;
  readonly profile: Profile;
  /** The explicit "today"; undefined when the check was not given one. */
  readonly asOf: IsoDate | undefined;
  /** The catalogue that the plan is checked against: its own, or the one shipped with phuluc. */
  readonly catalogue: AgencyCatalogue;
  /** The day at which agencies must exist. */
  readonly planDate: IsoDate | undefined;
  readonly index: PlanIndex;
  /** Agencies of a cell, read against the catalogue at the plan's date. */
  agencies(text: string): AgencyReading;
  /** A deadline, read with the plan's year. */
  deadline(text: string): DeadlineReading;
  /** A finding in a cell of the row. `column` is a key of the row's table. */
  report(row: AnyRow, column: string, message: string, data?: MessageData, remedies?: Remedies): void;
  /** A finding about the document itself, in the row of tblKeHoach that holds the property. */
  reportProperty(property: keyof Plan['document'], message: string, data?: MessageData, remedies?: Remedies): void;
}

export interface Remedies {
  readonly fix?: Remedy;
  readonly suggestions?: readonly Remedy[];
}

/** Look-ups over the plan as it stands; rows come in the order of the sheet. */
export interface PlanIndex {
  /** A task or indicator by its id. */
  byId(id: string): TaskRow | IndicatorRow | undefined;
  childrenOf(row: TaskRow | IndicatorRow): readonly (TaskRow | IndicatorRow)[];
  tasksOf(appendix: string): readonly TaskRow[];
  indicatorsOf(appendix: string): readonly IndicatorRow[];
  sectionsOf(appendix: string): readonly SectionRow[];
  /** Lines of the progress log that name the task or indicator. */
  progressOf(taskId: string): readonly ProgressRow[];
  appendix(id: string): Row<'appendices'> | undefined;
  /**
   * What a cell says once the appendix is drawn: a cell with the ditto mark says what the cell above says, and a blank
   * deadline of a sub-task says what its parent says.
   */
  effective(row: TaskRow | IndicatorRow, column: string): string;
}
