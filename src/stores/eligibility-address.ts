import type { QuestionKey } from '../flows/eligibility-flow.ts';
import {
  isDay,
  type CompetencyId,
  type EngagementId,
  type LevelAnswer,
  type OfferingId,
  type Verdict,
} from '../rules/index.ts';

/** The answers of the eligibility tool by question; a question left out has not been answered. */
export interface EligibilityEntries {
  competencies: Partial<Record<CompetencyId, LevelAnswer>>;
  consultantAssessments: Partial<Record<CompetencyId, Verdict>>;
  enrolledOfferings: Partial<Record<OfferingId, Verdict>>;
  complianceTraining?: Verdict;
  agreementSigned?: Verdict;
  /** A day, `never` or `unknown`. */
  renewedOn?: string;
}

/** Where a reader is: at a question of the wizard, at its answer, or on the page with everything. */
export type Place = QuestionKey | 'answer' | 'all';

/** What stands in an address: answers, the engagement asked about, the as-of day, and the place. */
export interface EligibilityAddress {
  entries: EligibilityEntries;
  engagement?: EngagementId;
  asOf?: string;
  place?: Place;
}

export interface EligibilityAddressRead extends EligibilityAddress {
  damaged: string[];
}

// Short and stable: links that people have sent depend on these. Add, never change.
const competencyCodes: Record<CompetencyId, string> = {
  'windows-and-devices': 'wd',
  'enterprise-mobility-management': 'emm',
  'cloud-business-applications': 'cba',
  'cloud-customer-relationship-management': 'ccrm',
  'enterprise-resource-planning': 'erp',
  datacenter: 'dc',
  'collaboration-and-content': 'cc',
  'project-and-portfolio-management': 'ppm',
  messaging: 'msg',
  communications: 'com',
  'data-analytics': 'da',
  'data-platform': 'dp',
};
const offeringCodes: Record<OfferingId, string> = {
  ddps: 'ddps',
  dydps: 'dydps',
  pvdps: 'pvdps',
  sdps: 'sdps',
  's-edps': 'sedps',
  ssdps: 'ssdps',
};
const levelCodes: Record<LevelAnswer, string> = { silver: 's', gold: 'g', none: 'n', unknown: 'u' };
const verdictCodes: Record<Verdict, string> = { yes: 'y', no: 'n', unknown: 'u' };
const engagementCodes: Record<EngagementId, string> = {
  'windows-office-deployment': 'windows-office',
  'mobile-productivity-deployment': 'mobile',
  'modern-it-security-poc': 'security',
  'upgrading-customer-engagement': 'upgrade-ce',
  'migrating-customer-engagement': 'migrate-ce',
  'upgrading-finance-operations': 'upgrade-fo',
  'modernizing-windows-server': 'server',
  'sharepoint-deployment': 'sharepoint',
  'ppm-solution': 'ppm',
  'exchange-deployment': 'exchange',
  'skype-deployment': 'skype',
  'data-estate-modernization': 'data',
};

const renewalCodes = { never: 'n', unknown: 'u' } as const;
// A place is named after the part of the fragment that holds its answer.
const placeCodes: Record<Extract<Place, 'answer' | 'all' | AloneKey>, string> = {
  answer: 'answer',
  all: 'all',
  engagement: 'for',
  complianceTraining: 'training',
  agreementSigned: 'agreement',
  renewedOn: 'renewed',
};
const placesById = [
  ['competencies', 'held', competencyCodes],
  ['consultantAssessments', 'exam', competencyCodes],
  ['enrolledOfferings', 'in', offeringCodes],
] as const;

type AloneKey = Exclude<QuestionKey, `${string}.${string}`>;

/** The fragment for a set of answers: codes and days only, so that it opens in any language. */
export function writeEligibilityAddress(address: EligibilityAddress): string {
  const { entries, engagement, asOf, place } = address;
  const { renewedOn } = entries;
  const parts: [string, string | undefined][] = [
    ['for', engagement && engagementCodes[engagement]],
    ['held', writeList(entries.competencies, competencyCodes, levelCodes)],
    ['exam', writeList(entries.consultantAssessments, competencyCodes, verdictCodes)],
    ['in', writeList(entries.enrolledOfferings, offeringCodes, verdictCodes)],
    ['training', entries.complianceTraining && verdictCodes[entries.complianceTraining]],
    ['agreement', entries.agreementSigned && verdictCodes[entries.agreementSigned]],
    ['renewed', isRenewalCode(renewedOn) ? renewalCodes[renewedOn] : renewedOn],
    ['asof', asOf],
    ['q', place && writePlace(place)],
  ];
  const given = parts.flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return given.length === 0 ? '' : `#${given.join('&')}`;
}

/** Reads a fragment: every good part is used, every other is reported; never throws. */
export function readEligibilityAddress(fragment: string): EligibilityAddressRead {
  const read: EligibilityAddressRead = {
    entries: { competencies: {}, consultantAssessments: {}, enrolledOfferings: {} },
    damaged: [],
  };
  const seen = new Set<string>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const [name = '', value = ''] = part.split('=', 2);
    const again = seen.has(name);
    seen.add(name);
    const bad = again ? [part] : readPart(name, value, part, read);
    read.damaged.push(...bad.map((text) => text.slice(0, 40)));
  }
  return read;
}

/** Takes one part of a fragment into `read`; gives back what of it had no meaning. */
function readPart(
  name: string,
  value: string,
  part: string,
  read: EligibilityAddressRead,
): string[] {
  const { entries } = read;
  switch (name) {
    case 'v':
      return value === '1' ? [] : [part];
    case 'held':
      return readList(value, competencyCodes, levelCodes, entries.competencies);
    case 'exam':
      return readList(value, competencyCodes, verdictCodes, entries.consultantAssessments);
    case 'in':
      return readList(value, offeringCodes, verdictCodes, entries.enrolledOfferings);
    case 'for':
      return keep(keyOf(engagementCodes, value), part, (id) => (read.engagement = id));
    case 'training':
      return keep(keyOf(verdictCodes, value), part, (answer) => {
        entries.complianceTraining = answer;
      });
    case 'agreement':
      return keep(keyOf(verdictCodes, value), part, (answer) => {
        entries.agreementSigned = answer;
      });
    case 'renewed':
      return keep(isDay(value) ? value : keyOf(renewalCodes, value), part, (day) => {
        entries.renewedOn = day;
      });
    case 'asof':
      return keep(isDay(value) ? value : undefined, part, (day) => (read.asOf = day));
    case 'q':
      return keep(readPlace(value), part, (place) => (read.place = place));
    default:
      return [part];
  }
}

const isRenewalCode = (value: string | undefined): value is keyof typeof renewalCodes =>
  value !== undefined && Object.hasOwn(renewalCodes, value);

/** `competencies.data-platform` → `held.dp`. */
function writePlace(place: Place): string {
  const [field = '', id] = place.split('.', 2);
  const byId = placesById.find(([name]) => name === field);
  if (id === undefined || !byId) return placeCodes[place as keyof typeof placeCodes];
  return `${byId[1]}.${(byId[2] as Record<string, string>)[id]}`;
}

function readPlace(text: string): Place | undefined {
  const [name, code = ''] = text.split('.', 2);
  const byId = placesById.find(([, part]) => part === name);
  if (!byId) return keyOf(placeCodes, text);
  const id = keyOf<string>(byId[2], code);
  return id === undefined ? undefined : (`${byId[0]}.${id}` as Place);
}

function keep<Value>(value: Value | undefined, part: string, use: (value: Value) => void) {
  if (value === undefined) return [part];
  use(value);
  return [];
}

function keyOf<Key extends string>(codes: Record<Key, string>, code: string): Key | undefined {
  return (Object.keys(codes) as Key[]).find((key) => codes[key] === code);
}

/** `{ 'data-platform': 'silver' }` → `dp.s`; an empty record gives an empty text. */
function writeList<Id extends string, Answer extends string>(
  answers: Partial<Record<Id, Answer>>,
  ids: Record<Id, string>,
  codes: Record<Answer, string>,
): string {
  return (Object.keys(ids) as Id[])
    .flatMap((id) => {
      const answer = answers[id];
      return answer === undefined ? [] : [`${ids[id]}.${codes[answer]}`];
    })
    .join('-');
}

function readList<Id extends string, Answer extends string>(
  text: string,
  ids: Record<Id, string>,
  codes: Record<Answer, string>,
  into: Partial<Record<Id, Answer>>,
): string[] {
  return text.split('-').filter((item) => {
    const [code = '', answerCode = ''] = item.split('.', 2);
    const id = keyOf(ids, code);
    const answer = keyOf(codes, answerCode);
    if (id === undefined || answer === undefined || into[id] !== undefined) return true;
    into[id] = answer;
    return false;
  });
}
