import { agenciesJoinedByAnd } from './agencies-joined-by-and';
import { agencyCapitals } from './agency-capitals';
import { agencyNotValid } from './agency-not-valid';
import { agencySpellings } from './agency-spellings';
import { appendixLabelForm } from './appendix-label-form';
import { attachmentLineBlank } from './attachment-line-blank';
import { citationIncomplete } from './citation-incomplete';
import { componentsSum } from './components-sum';
import { coordinatorsMissing } from './coordinators-missing';
import { countDisagrees } from './count-disagrees';
import { deadlineDisagrees } from './deadline-disagrees';
import { deadlineNotUnderstood } from './deadline-not-understood';
import { deadlineOutsidePlan } from './deadline-outside-plan';
import { deadlineSpellings } from './deadline-spellings';
import { documentDateImpossible } from './document-date-impossible';
import { documentIncomplete } from './document-incomplete';
import { documentNumberMalformed } from './document-number-malformed';
import { documentSymbolForm } from './document-symbol-form';
import { doneWithoutEvidence } from './done-without-evidence';
import { doubledWord } from './doubled-word';
import { duplicateIndicator } from './duplicate-indicator';
import { duplicateTask } from './duplicate-task';
import { formulaLikeText } from './formula-like-text';
import { headerVariants } from './header-variants';
import { impossibleSyllable } from './impossible-syllable';
import { invalidChoice } from './invalid-choice';
import { invalidDate } from './invalid-date';
import { invisibleCharacter } from './invisible-character';
import { leadAlsoCoordinates } from './lead-also-coordinates';
import { leadNotAgency } from './lead-not-agency';
import { leadingZero } from './leading-zero';
import { likelyMisspelling } from './likely-misspelling';
import { lookalikeLetter } from './lookalike-letter';
import { maximumChanged } from './maximum-changed';
import { mergeWithoutAbove } from './merge-without-above';
import { missingParent } from './missing-parent';
import { mixedDecimals } from './mixed-decimals';
import { mixedSeparators } from './mixed-separators';
import { nameCapitals } from './name-capitals';
import { noLead } from './no-lead';
import { noMeasurableDeadline } from './no-measurable-deadline';
import { notNfc } from './not-nfc';
import { ntWithoutAntecedent } from './nt-without-antecedent';
import { numberingForm } from './numbering-form';
import { numberingGap } from './numbering-gap';
import { numberingRepeat } from './numbering-repeat';
import { oddSpaces } from './odd-spaces';
import { oldEncoding } from './old-encoding';
import { overdueWithoutReason } from './overdue-without-reason';
import { periodAlreadyBegun } from './period-already-begun';
import { phasesOutOfOrder } from './phases-out-of-order';
import { planNotIdentified } from './plan-not-identified';
import { planYearMissing } from './plan-year-missing';
import { productKind } from './product-kind';
import { productMissing } from './product-missing';
import { progressAfterToday } from './progress-after-today';
import { repeatedId } from './repeated-id';
import { repeatedSection } from './repeated-section';
import { requiredCell } from './required-cell';
import { scoreAboveMaximum } from './score-above-maximum';
import { shareDisagrees } from './share-disagrees';
import { singleChild } from './single-child';
import { straySeparator } from './stray-separator';
import { targetBelowLastYear } from './target-below-last-year';
import { targetNotUnderstood } from './target-not-understood';
import { targetWorseRank } from './target-worse-rank';
import { tonePlacement } from './tone-placement';
import { trailingFullStop } from './trailing-full-stop';
import { unitTargetMismatch } from './unit-target-mismatch';
import { unknownAgency } from './unknown-agency';
import { unknownReference } from './unknown-reference';
import { unknownWaiver } from './unknown-waiver';
import { vagueLead } from './vague-lead';
import { validationLost } from './validation-lost';
import type { Rule } from './types';

export type * from './types';

/** Every rule of the plan, by id. */
export const rules: readonly Rule[] = [
  agenciesJoinedByAnd,
  agencyCapitals,
  agencyNotValid,
  agencySpellings,
  appendixLabelForm,
  attachmentLineBlank,
  citationIncomplete,
  componentsSum,
  coordinatorsMissing,
  countDisagrees,
  deadlineDisagrees,
  deadlineNotUnderstood,
  deadlineOutsidePlan,
  deadlineSpellings,
  documentDateImpossible,
  documentIncomplete,
  documentNumberMalformed,
  documentSymbolForm,
  doneWithoutEvidence,
  doubledWord,
  duplicateIndicator,
  duplicateTask,
  formulaLikeText,
  headerVariants,
  impossibleSyllable,
  invalidChoice,
  invalidDate,
  invisibleCharacter,
  leadAlsoCoordinates,
  leadNotAgency,
  leadingZero,
  likelyMisspelling,
  lookalikeLetter,
  maximumChanged,
  mergeWithoutAbove,
  missingParent,
  mixedDecimals,
  mixedSeparators,
  nameCapitals,
  noLead,
  noMeasurableDeadline,
  notNfc,
  ntWithoutAntecedent,
  numberingForm,
  numberingGap,
  numberingRepeat,
  oddSpaces,
  oldEncoding,
  overdueWithoutReason,
  periodAlreadyBegun,
  phasesOutOfOrder,
  planNotIdentified,
  planYearMissing,
  productKind,
  productMissing,
  progressAfterToday,
  repeatedId,
  repeatedSection,
  requiredCell,
  scoreAboveMaximum,
  shareDisagrees,
  singleChild,
  straySeparator,
  targetBelowLastYear,
  targetNotUnderstood,
  targetWorseRank,
  tonePlacement,
  trailingFullStop,
  unitTargetMismatch,
  unknownAgency,
  unknownReference,
  // Waivers name rules by id: this rule looks at the list that it stands in.
  unknownWaiver(() => rules.map(({ id }) => id)),
  vagueLead,
  validationLost,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with the id; undefined when there is none. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
