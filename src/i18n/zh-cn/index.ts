import type { Messages } from '../types.ts';
import { asOf } from './as-of.ts';
import { backwards } from './backwards.ts';
import { beside } from './beside.ts';
import { compare } from './compare.ts';
import { deadlines } from './deadlines.ts';
import { editions } from './editions.ts';
import { eligibility } from './eligibility.ts';
import { eligibilityCase } from './eligibility-case.ts';
import { explain } from './explain.ts';
import { facts } from './facts.ts';
import { flowMap } from './flow-map.ts';
import { glossary } from './glossary.ts';
import { habits } from './habits.ts';
import { mistranslations } from './mistranslations.ts';
import { nextStep } from './next-step.ts';
import { pages } from './pages.ts';
import { progress } from './progress.ts';
import { ruleEntries } from './rule-entries.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { takeAway } from './take-away.ts';
import { translations } from './translations.ts';
import { voucherStates } from './voucher-states.ts';
import { voucherTable } from './voucher-table.ts';
import { vouchers } from './vouchers.ts';
import { offline } from './offline.ts';
import { outline } from './outline.ts';
import { wholeGuide } from './whole-guide.ts';
import { wizard } from './wizard.ts';

/** Simplified Chinese, as written in mainland China. */
export const zhCn: Messages = {
  shell,
  facts,
  rules,
  deadlines,
  explain,
  backwards,
  compare,
  takeAway,
  eligibility,
  eligibilityCase,
  pages,
  beside,
  translations,
  asOf,
  editions,
  outline,
  flowMap,
  wizard,
  glossary,
  habits,
  mistranslations,
  ruleEntries,
  voucherStates,
  voucherTable,
  vouchers,
  nextStep,
  progress,
  search,
  offline,
  wholeGuide,
};
