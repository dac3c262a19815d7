import type { RuleEntryId } from '../rules/evidence.ts';
import { conditions } from '../rules/index.ts';

// Which rules a page's text uses. Facts that a page prints itself are found in its text; what its
// components and tools take from the rules is named here.

const conditionIds = conditions.map(({ id }) => id);
const voucherLimits = [
  'voucher-lifetime',
  'payment-window',
  'last-creation-day',
  'last-redemption-day',
  'lifetime-readings',
  'counting-convention',
  'extension-2020',
  'extension-2020-created-before',
] as const satisfies readonly RuleEntryId[];

/** The rules that a component takes, by the beginning of its tag as pages write it. */
const usedByTag: Record<string, readonly RuleEntryId[]> = {
  '<DeadlineLimits': [
    'voucher-lifetime',
    'payment-window',
    'last-creation-day',
    'last-redemption-day',
    'last-claim-day',
  ],
  '<RetirementDates': [
    'cloud-engagements-retired',
    'training-conversion-ended',
    'accrual-ended',
    'last-creation-day',
    'days-removed',
    'last-voucher-expiry',
    'last-redemption-day',
    'last-claim-day',
  ],
  '<PhaseTable': ['phases'],
  '<RequirementsTable': ['competency-table'],
  '<JourneyList': ['journey'],
  '<StepCount': ['journey'],
  '<StepNo': ['journey'],
  '<Conflict id="lifetime-start"': ['lifetime-readings'],
  '<Conflict id="compliance-training"': ['compliance-training'],
  '<Ticket limit="assign"': ['voucher-lifetime', 'last-creation-day', 'counting-convention'],
  '<Ticket limit="reserve"': ['voucher-lifetime', 'last-redemption-day', 'counting-convention'],
  '<Ticket limit="deliver"': ['voucher-lifetime', 'last-redemption-day', 'counting-convention'],
  '<Ticket limit="report"': ['voucher-lifetime', 'last-redemption-day', 'counting-convention'],
  '<Ticket limit="redeem"': ['voucher-lifetime', 'last-redemption-day', 'counting-convention'],
  '<Ticket limit="claim"': ['payment-window', 'counting-convention'],
  '<MistranslationTable': [
    'voucher-lifetime',
    'payment-window',
    'accrual-ended',
    'last-creation-day',
    'last-redemption-day',
  ],
  '<DeadlineTool': [...voucherLimits, 'first-edition-day', 'phases'],
  '<EligibilityTool': [...conditionIds, 'competency-table', 'status-words'],
  '<NextStepTool': [...voucherLimits, 'journey', 'phases'],
  '<VouchersTool': voucherLimits,
};

/** The days that the programme calendar holds. */
export const inCalendar: readonly RuleEntryId[] = [
  'cloud-engagements-retired',
  'training-conversion-ended',
  'accrual-ended',
  'last-creation-day',
  'days-removed',
  'last-redemption-day',
  'last-claim-day',
];

/** The rules that a page's text uses, each once. */
export function rulesIn(body: string): Set<RuleEntryId> {
  const printed = [...body.matchAll(/<Fact id="([^"]+)"/g)].map(([, id]) => id as RuleEntryId);
  const taken = Object.entries(usedByTag).flatMap(([tag, ids]) => (body.includes(tag) ? ids : []));
  return new Set([...printed, ...taken]);
}
