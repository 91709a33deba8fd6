import { planProperties, type PlanProperty } from '../schema';
import { isBlank } from './support/blank';
import type { PlanRule } from './types';

/** What a document must carry when it is signed (Nghị định 30/2020/NĐ-CP, Điều 8); the superior and the authority may be absent. */
const NEEDED: readonly PlanProperty[] = ['type', 'number', 'symbol', 'date', 'issuer', 'title', 'signer', 'position'];

/** Before signing, the parts that every document must have are filled in. */
export const documentIncomplete: PlanRule = {
  id: 'document-incomplete',
  severity: { drafting: 'off', signing: 'error' },
  scope: 'plan',
  title: { vi: 'Văn bản chưa đủ thể thức để ký', en: 'Document not ready to be signed' },
  messages: {
    blank: {
      what: { vi: 'Văn bản chưa có “{property}”.', en: 'The document has no “{property}”.' },
      todo: { vi: 'Điền “{property}” trước khi ký.', en: 'Fill in “{property}” before signing.' },
    },
  },
  checkPlan({ plan, reportProperty }) {
    for (const property of NEEDED) {
      if (!isBlank(plan.document[property])) continue;
      const { label } = planProperties.find(({ key }) => key === property)!;
      reportProperty(property, 'blank', { property: label });
    }
  },
};
