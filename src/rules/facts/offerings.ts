// What may be delivered, and the competency it needs of the company. One engagement a row.

import type { Change } from '../dated.ts';
import type { CompetencyId, EngagementId, OfferingId } from '../ids.ts';

export interface Engagement {
  readonly id: EngagementId;
  readonly offering: OfferingId;
  /** The levels that qualify, lowest first. */
  readonly levels: readonly ('silver' | 'gold')[];
  /** Any one of these qualifies. */
  readonly anyOf: readonly CompetencyId[];
}

const either = ['silver', 'gold'] as const;
const gold = ['gold'] as const;

/**
 * The engagements, in the order of the requirements page. Where it says “Silver or Gold X OR Y”
 * (or “Gold X OR Y”) it does not repeat the level for Y: the level is read as holding for both.
 */
export const engagements: readonly Engagement[] = [
  {
    id: 'windows-office-deployment',
    offering: 'ddps',
    levels: either,
    anyOf: ['windows-and-devices'],
  },
  {
    id: 'mobile-productivity-deployment',
    offering: 'ddps',
    levels: either,
    anyOf: ['enterprise-mobility-management', 'windows-and-devices'],
  },
  {
    id: 'modern-it-security-poc',
    offering: 'ddps',
    levels: either,
    anyOf: ['enterprise-mobility-management'],
  },
  {
    id: 'upgrading-customer-engagement',
    offering: 'dydps',
    levels: either,
    anyOf: ['cloud-business-applications', 'cloud-customer-relationship-management'],
  },
  {
    id: 'migrating-customer-engagement',
    offering: 'dydps',
    levels: either,
    anyOf: ['cloud-business-applications', 'cloud-customer-relationship-management'],
  },
  {
    id: 'upgrading-finance-operations',
    offering: 'dydps',
    levels: gold,
    anyOf: ['enterprise-resource-planning'],
  },
  { id: 'modernizing-windows-server', offering: 'pvdps', levels: either, anyOf: ['datacenter'] },
  {
    id: 'sharepoint-deployment',
    offering: 'sdps',
    levels: either,
    anyOf: ['collaboration-and-content'],
  },
  {
    id: 'ppm-solution',
    offering: 'sdps',
    levels: either,
    anyOf: ['project-and-portfolio-management'],
  },
  { id: 'exchange-deployment', offering: 's-edps', levels: either, anyOf: ['messaging'] },
  { id: 'skype-deployment', offering: 's-edps', levels: either, anyOf: ['communications'] },
  {
    id: 'data-estate-modernization',
    offering: 'ssdps',
    levels: gold,
    anyOf: ['data-analytics', 'data-platform'],
  },
];

/**
 * The days on which the list is known. Earlier editions of the page name engagements without
 * competencies, so until then no competency can be said to qualify or not.
 */
export const competencyTable: readonly Change<readonly Engagement[]>[] = [
  {
    from: '2020-08-20',
    value: engagements,
    sources: ['EN-REQ-2008', 'EN-REQ-2009', 'EN-REQ-2106'],
  },
];

/** The offerings of the list, each once, in its order. */
export const offerings: readonly OfferingId[] = /* @__PURE__ */ distinct((one) => [one.offering]);

/** The competencies of the list, each once, in its order. */
export const competencies: readonly CompetencyId[] = /* @__PURE__ */ distinct((one) => one.anyOf);

function distinct<Id>(idsOf: (engagement: Engagement) => readonly Id[]): Id[] {
  return [...new Set(engagements.flatMap(idsOf))];
}
