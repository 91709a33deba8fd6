import { checkPlan } from '../../src/core/check/result';
import { planOfContent } from '../../src/core/model/build-plan';
import type { Issue } from '../../src/core/model/issue';
import type { Plan } from '../../src/core/model/plan';
import { findRow } from '../../src/core/model/find-row';
import { cellText } from '../../src/core/rules/edit';
import { rules } from '../../src/core/rules';
import { describeShared } from '../support/shared';
import { contentOfTranscription, readTranscription } from '../support/transcription';

/** Defects that a careful reader found in the tables of three plans (docs/defects.md), and the finding that tells each. */
const DEFECTS: readonly (readonly [id: string, plan: string, rule: string, cell: string, words: string])[] = [
  ['000-02', '2023-nq28', 'attachment-line-blank', 'F2', '/KH-UBND ngày /5/2023'],
  ['000-04', '2023-nq28', 'no-measurable-deadline', 'J7', 'Thường xuyên sau khi Luật'],
  ['000-05', '2023-nq28', 'lead-not-agency', 'H17', 'Cán bộ, công chức, viên chức lãnh đạo'],
  ['000-06', '2023-nq28', 'lead-not-agency', 'H18', 'Cán bộ, công chức cấp xã'],
  ['000-07', '2023-nq28', 'mixed-separators', 'H3', 'tỉnh. Ủy ban nhân dân cấp huyện'],
  ['000-08', '2023-nq28', 'mixed-separators', 'H5', 'Truyền thông. Báo Bình Định, Đài'],
  ['000-09', '2023-nq28', 'agency-spellings', 'H9', 'các huyện, thị xã, thành phố'],
  ['000-10', '2023-nq28', 'trailing-full-stop', 'H3', 'cấp huyện.'],
  ['000-11', '2023-nq28', 'impossible-syllable', 'F8', 'việc thiêt Kết luận'],
  ['000-13', '2023-nq28', 'likely-misspelling', 'F14', 'nhiệm của chính trị'],
  ['000-14', '2023-nq28', 'likely-misspelling', 'F19', 'các bộ, công chức'],
  ['000-16', '2023-nq28', 'leading-zero', 'F17', '7/6/2012'],
  ['001-02', '2024-cchc', 'appendix-label-form', 'B3', 'PHỤ LỤC 2'],
  ['001-05', '2024-cchc', 'coordinators-missing', 'I3', ''],
  ['001-06', '2024-cchc', 'stray-separator', 'H5', 'Sở Nội vụ;'],
  ['001-07', '2024-cchc', 'agency-spellings', 'I17', 'Các sở, ban, ngành tỉnh'],
  ['001-10', '2024-cchc', 'document-number-malformed', 'F24', '153/KH- UBND'],
  ['001-10', '2024-cchc', 'citation-incomplete', 'F24', 'Kế hoạch 153'],
  ['001-14', '2024-cchc', 'name-capitals', 'J23', 'ủy ban Thường vụ Quốc hội'],
  ['001-15', '2024-cchc', 'doubled-word', 'F25', 'hành chính hành chính'],
  ['001-16', '2024-cchc', 'tone-placement', 'F19', 'số hoá'],
  ['001-17', '2024-cchc', 'product-kind', 'G28', 'Quyết định'],
  ['001-18', '2024-cchc', 'period-already-begun', 'F28', '2023-2025'],
  ['001-19', '2024-cchc', 'unit-target-mismatch', 'J19', '10%'],
  ['001-20', '2024-cchc', 'single-child', 'E16', '6.1'],
  ['001-21', '2024-cchc', 'lead-also-coordinates', 'L20', 'Sở Thông tin và Truyền thông'],
  ['003-01', '2022-cchc', 'likely-misspelling', 'E2', 'TRONG TÂM'],
  ['003-03', '2022-cchc', 'attachment-line-blank', 'F2', 'số: /KH-UBND'],
  ['003-04', '2022-cchc', 'lead-also-coordinates', 'I22', 'Các sở, ngành, địa phương'],
  ['003-04', '2022-cchc', 'lead-also-coordinates', 'I33', 'các sở, ngành, địa phương'],
  ['003-05', '2022-cchc', 'vague-lead', 'H29', 'Các cơ quan có liên quan'],
  ['003-06', '2022-cchc', 'agencies-joined-by-and', 'I16', 'Sở Văn hóa và Thể thao và'],
  ['003-07', '2022-cchc', 'product-kind', 'G2', 'Quyết định'],
  ['003-08', '2022-cchc', 'phases-out-of-order', 'J14', 'Quý III'],
  ['003-08', '2022-cchc', 'phases-out-of-order', 'J36', 'Quý II'],
  ['003-09', '2022-cchc', 'deadline-spellings', 'J10', 'Ban hành Quý IV'],
  ['003-10', '2022-cchc', 'no-measurable-deadline', 'J18', 'Sau khi Chính phủ phê duyệt'],
  ['003-11', '2022-cchc', 'plan-not-identified', 'J33', 'Theo Kế hoạch của UBND tỉnh'],
];

describeShared('known defects of the plans', () => {
  const checked = new Map<string, { plan: Plan; issues: readonly Issue[] }>();
  const check = (name: string): { plan: Plan; issues: readonly Issue[] } => {
    let result = checked.get(name);
    if (!result) {
      const plan = planOfContent(contentOfTranscription(readTranscription(name)));
      const { issues } = checkPlan(plan, rules, { profile: 'signing', asOf: `${plan.year}-01-15` });
      result = { plan, issues };
      checked.set(name, result);
    }
    return result;
  };

  it.each(DEFECTS)('%s (%s): %s in %s', (_, name, rule, cell, words) => {
    const { plan, issues } = check(name);
    const found = issues.filter((issue) => issue.rule === rule && issue.cell === cell);
    expect(found.length).toBeGreaterThan(0);
    const row = findRow(plan, found[0]!.table, found[0]!.row)!;
    expect(cellText(row, found[0]!.column)).toContain(words);
  });

  it('003-17: the total of 38 tasks is right and passes', () => {
    expect(check('2022-cchc').issues.filter(({ rule }) => rule === 'count-disagrees')).toEqual([]);
  });

  it('001-01: sub-tasks are not counted among the 30 of the title', () => {
    expect(check('2024-cchc').issues.filter(({ rule }) => rule === 'count-disagrees')).toEqual([]);
  });

  it('the gaps in the numbers are found, and no other', () => {
    const gaps = (name: string): string[] =>
      check(name)
        .issues.filter(({ rule }) => rule === 'numbering-gap')
        .map(({ table, row }) => cellText(findRow(check(name).plan, table, row)!, 'no'));
    expect(['2020-cchc', '2022-cchc', '2023-nq28', '2023-indices', '2024-cchc'].map(gaps)).toEqual([
      ['7.'],
      [],
      [],
      ['5.3'],
      [],
    ]);
  });
});
