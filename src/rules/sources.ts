// Every source by its tag: what it is, of when, in which language, and how much it weighs.
// Kept apart from the calculators, which carry tags only. Add rows; results cite the tags.

/**
 * How much a source weighs, the most first. A: the programme's own English pages. B: their
 * translations. C: its older extranet pages, known in excerpts. D: reposted slides and guides.
 * E: what third parties report.
 */
export type Weight = 'A' | 'B' | 'C' | 'D' | 'E';

export interface Source {
  readonly id: string;
  /** Of a page whose own title is not preserved: what it is about. */
  readonly title: string;
  /** The file, within the `partner-center` folder of a repository. */
  readonly file?: string;
  /** The date it states, as far as known: a day, a month or a year (then about that year). */
  readonly date?: string;
  /** BCP 47. */
  readonly language: string;
  readonly weight: Weight;
  /** A repository of MicrosoftDocs (or the one named) at a commit, or an address. */
  readonly locator: string;
}

export const sources = [
  {
    id: 'S-KO19',
    title: '파트너 센터의 소프트웨어 보증 계획 서비스',
    file: 'software-assurance-dps.md',
    date: '2019-01-21',
    language: 'ko',
    weight: 'B',
    locator: 'partner-center-pr.ko-kr@0e36a5b694',
  },
  {
    id: 'S-KO21',
    title: 'Planning Services Software Assurance',
    file: 'software-assurance-dps.md',
    date: '2021-04-07',
    language: 'ko',
    weight: 'B',
    locator: 'partner-center-pr.ko-kr@20273b92d4',
  },
  {
    id: 'S-ZHCN19',
    title: '合作伙伴中心中的软件保障计划服务',
    file: 'software-assurance-dps.md',
    date: '2019-01-21',
    language: 'zh-CN',
    weight: 'B',
    locator: 'partner-center-pr.zh-cn@8984457c48',
  },
  {
    id: 'S-ZHTW20',
    title: '軟體保證規劃服務',
    file: 'software-assurance-dps.md',
    date: '2020-12-02',
    language: 'zh-TW',
    weight: 'B',
    locator: 'partner-center-pr.zh-tw@8d82b63f63',
  },
  {
    id: 'S-JA19',
    title: 'パートナー センターでのソフトウェア アシュアランス計画サービス',
    file: 'software-assurance-dps.md',
    date: '2019-01-21',
    language: 'ja',
    weight: 'B',
    locator: 'partner-center-pr.ja-jp@5fa6fff32a',
  },
  {
    id: 'EN-DPS-1901a',
    title: 'Software Assurance Planning Services in Partner Center',
    file: 'software-assurance-dps.md',
    date: '2019-01-21',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@4ac8f027fd',
  },
  {
    id: 'EN-DPS-1901b',
    title: 'Software Assurance Planning Services in Partner Center',
    file: 'software-assurance-dps.md',
    date: '2019-01-21',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@e30a8e9aca',
  },
  {
    id: 'EN-DPS-2001',
    title: 'Software Assurance Planning Services in Partner Center',
    file: 'software-assurance-dps.md',
    date: '2020-01-31',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@3b22c82efd',
  },
  {
    id: 'EN-DPS-2003',
    title: 'Software Assurance Planning Services in Partner Center',
    file: 'software-assurance-dps.md',
    date: '2020-03-24',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@b2845e4ed1',
  },
  {
    id: 'EN-DPS-2006',
    title: 'Software Assurance Planning Services in Partner Center',
    file: 'software-assurance-dps.md',
    date: '2020-06-03',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@6f1ccbd163',
  },
  {
    id: 'EN-DPS-2012',
    title: 'Software Assurance Planning Services in Partner Center',
    file: 'software-assurance-dps.md',
    date: '2020-12-02',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@5fc44220a6',
  },
  {
    id: 'EN-DPS-2104',
    title: 'Software Assurance Planning Services retirement',
    file: 'software-assurance-dps.md',
    date: '2021-04-07',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@81064a7ff7',
  },
  {
    id: 'EN-DPS-2106',
    title: 'Software Assurance Planning Services retirement',
    file: 'software-assurance-dps.md',
    date: '2021-04-07',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@d57c83c049',
  },
  {
    id: 'EN-REQ-2001',
    title: 'Software Assurance Planning Services requirements',
    file: 'software-assurance-dps-requirements.md',
    date: '2020-01-29',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@3b22c82efd',
  },
  {
    id: 'EN-REQ-2003',
    title: 'Software Assurance Planning Services requirements',
    file: 'software-assurance-dps-requirements.md',
    date: '2020-03-24',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@b2845e4ed1',
  },
  {
    id: 'EN-REQ-2008',
    title: 'Software Assurance Planning Services requirements',
    file: 'software-assurance-dps-requirements.md',
    date: '2020-08-20',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@4e1efc292b',
  },
  {
    id: 'EN-REQ-2009',
    title: 'Software Assurance Planning Services requirements',
    file: 'software-assurance-dps-requirements.md',
    date: '2020-09-01',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@602df13ee1',
  },
  {
    id: 'EN-REQ-2106',
    title: 'Software Assurance Planning Services requirements',
    file: 'software-assurance-dps-requirements.md',
    date: '2020-09-01',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@d57c83c049',
  },
  {
    id: 'EN-VVR',
    title: 'Voucher validation and redemption tool',
    file: 'voucher-validation-tool.md',
    date: '2018-12-20',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@217410ea1c',
  },
  {
    id: 'EN-VV18',
    title: 'Voucher validation',
    file: 'voucher-validation.md',
    date: '2018-10-29',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@540c3b6940',
  },
  {
    id: 'EN-VVRFAQ',
    title: 'Voucher validation and redemption FAQ',
    file: 'vvr-faq.md',
    date: '2019-03-15',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@4f9aca2132',
  },
  {
    id: 'EN-LP',
    title: 'Software Assurance programs',
    file: 'software-assurance-lp.md',
    date: '2020-08-19',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@841cd5243d',
  },
  {
    id: 'EN-SATV',
    title: 'Software Assurance training vouchers',
    file: 'software-assurance-satv.md',
    date: '2021-04-07',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@841cd5243d',
  },
  {
    id: 'EN-PERM',
    title: 'Permissions overview',
    file: 'permissions-overview.md',
    date: '2020-10-30',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@a22adbc940',
  },
  {
    id: 'EN-BIZ',
    title: 'Create a business profile',
    file: 'create-a-marketing-profile.md',
    date: '2021-03-09',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@a22adbc940',
  },
  {
    id: 'EN-MERGE',
    title: 'Merge partner accounts',
    file: 'merge-accounts.md',
    language: 'en',
    weight: 'A',
    locator: 'partner-center-pr.ja-jp@70e7f50c9c',
  },
  {
    id: 'EN-2023',
    title: 'Partner Center documentation, October 2023',
    date: '2023-10-23',
    language: 'en',
    weight: 'A',
    locator: 'kvamseek/partner-center@85eb3c40f4',
  },
  {
    id: 'C-PROC',
    title: 'Understand voucher process',
    language: 'en',
    weight: 'C',
    locator: 'planningservices.partners.extranet.microsoft.com/en/pages/process.aspx',
  },
  {
    id: 'C-SUM',
    title: 'The Planning Services process',
    language: 'en',
    weight: 'C',
    locator: 'planningservices.partners.extranet.microsoft.com/en/Pages/Process-Summary.aspx',
  },
  {
    id: 'C-PAID',
    title: 'Get paid through SAVB',
    language: 'en',
    weight: 'C',
    locator: 'planningservices.partners.extranet.microsoft.com/en/pages/getpaid.aspx',
  },
  {
    id: 'C-FAQ',
    title: 'Frequently asked questions',
    language: 'en',
    weight: 'C',
    locator: 'planningservices.partners.extranet.microsoft.com/en/pages/faq.aspx',
  },
  {
    id: 'C-NEWS',
    title: 'Common compliance oversights',
    language: 'en',
    weight: 'C',
    locator:
      'planningservices.partners.extranet.microsoft.com/en/DDPS/pages/NewsDetail.aspx?NewsItem=264',
  },
  {
    id: 'C-LIVE',
    title: 'Software Assurance Planning Services retirement',
    file: 'software-assurance-dps.md',
    date: '2021-04-07',
    language: 'en',
    weight: 'C',
    locator: 'docs.microsoft.com/en-us/partner-center/software-assurance-dps',
  },
  {
    id: 'D-MOD2',
    title: 'PS Partner training module 2',
    date: '2014-08',
    language: 'en',
    weight: 'D',
    locator: 'studylib.net/doc/5261500',
  },
  {
    id: 'D-QSG',
    title: 'Partner Quick Start Guide',
    date: '2014',
    language: 'en',
    weight: 'D',
    locator: 'studylib.net/doc/5264540',
  },
  {
    id: 'D-POL1',
    title: 'Policies',
    language: 'en',
    weight: 'D',
    locator: 'cdn.slideserve.com/reid/policies',
  },
  {
    id: 'D-POL2',
    title: 'Policies',
    date: '2014',
    language: 'en',
    weight: 'D',
    locator: 'slideplayer.com/slide/3762882',
  },
  {
    id: 'D-POL3',
    title: 'Planning services policies',
    date: '2015',
    language: 'en',
    weight: 'D',
    locator: 'studylib.net/doc/9819927',
  },
  {
    id: 'D-SAVB',
    title: 'SAVB Online Tool User Training',
    date: '2010',
    language: 'en',
    weight: 'D',
    locator: 'slideplayer.com/slide/4837296',
  },
  {
    id: 'D-POST',
    title: 'Planning Services post Enrollment',
    date: '2019',
    language: 'en',
    weight: 'D',
    locator: 'scribd.com/document/426572703',
  },
  {
    id: 'E-KURT20',
    title: 'Changes of 2020',
    date: '2020-12-11',
    language: 'en',
    weight: 'E',
    locator: 'kurtsh.com',
  },
  {
    id: 'E-KURT19',
    title: 'Software Assurance points',
    date: '2019-01-23',
    language: 'en',
    weight: 'E',
    locator: 'kurtsh.com',
  },
  {
    id: 'E-LIC',
    title: 'Articles tagged “software-assurance”',
    date: '2021',
    language: 'en',
    weight: 'E',
    locator: 'licensingschool.co.uk',
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];

/** The source with that tag; `undefined` for any other value. */
export const sourceOf = (id: unknown): (Source & { id: SourceId }) | undefined =>
  sources.find((source) => source.id === id);

/** Sites that were looked at and rejected: their numbers are contradicted by every other source. */
export const rejectedSources: readonly string[] = [
  'microsoftnegotiations.com',
  'shawneechoral.com',
  'erccbiblestudy.com',
  'westmedia.com.au',
];
