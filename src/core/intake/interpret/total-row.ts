/** How closing rows are named: "TỔNG CỘNG: 38 NHIỆM VỤ", "Điểm tổng"; not words that only begin so ("Tổng hợp", "Tổng kết"). */
const TOTAL =
  /^(?:tổng cộng|tổng số|tổng điểm|điểm tổng|cộng|tổng)(?=\s*(?:[:(\d=]|$)|\s+(?:số|điểm|cộng|chung|toàn)\s*[:(\d]|\s+(?:số )?(?:\d+ )?(?:nhiệm vụ|chỉ tiêu|điểm))/iu;

/** Whether the text closes a table. */
export function isTotalText(text: string): boolean {
  return TOTAL.test(text.trim());
}
