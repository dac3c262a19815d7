/** The eligibility tool: which engagements a company and its consultant may deliver. */
export const eligibility = {
  // Names of the programme stay in English, as the pages print them.
  offerings: {
    ddps: 'Desktop Deployment Planning Services',
    dydps: 'Dynamics Deployment Planning Services',
    pvdps: 'Private Cloud, Management, and Virtualization Planning Services',
    sdps: 'SharePoint Deployment Planning Services',
    's-edps': 'Skype for Business and Exchange Deployment Planning Services',
    ssdps: 'SQL Server Deployment Planning Services',
  },
  conditions: {
    competency: '회사가 자격 기준이 되는 역량을 보유함',
    'consultant-assessment': '컨설턴트가 필요한 평가 또는 시험에 합격함',
    'compliance-training': '규정 준수 교육을 마침',
    'agreement-signed': '프로그램 계약에 서명함',
    'offering-enrolled': '회사가 오퍼링에 등록됨',
    'yearly-renewal': '연간 갱신을 마침',
  },
  verdicts: { yes: '수행 가능', no: '수행 불가', unknown: '알 수 없음' },
  conditionVerdicts: { yes: '충족', no: '미충족', unknown: '알 수 없음' },
  form: '보유 현황',
  formHint: '아는 것만 답하십시오. “잘 모르겠음”도 답이며, 모르는 것을 “아니요”로 보지 않습니다.',
  engagement: '어느 인게이지먼트입니까?',
  allEngagements: '전체',
  competencies: '회사의 역량',
  competenciesHint:
    '선택한 인게이지먼트에 영향을 줄 수 있는 역량만 묻습니다. 하나라도 답하면 답하지 않은 역량은 보유하지 않은 것으로 봅니다.',
  levels: { none: '없음', silver: '실버', gold: '골드', unknown: '잘 모르겠음' },
  assessments: '컨설턴트의 평가 또는 시험',
  assessmentsHint:
    '역량 요건에 포함되는 것이 하나 이상 필요합니다. 무엇이 포함되는지는 자료에 나와 있지 않습니다.',
  others: '계약, 등록, 갱신',
  answers: { yes: '예', no: '아니요', unknown: '잘 모르겠음' },
  questions: {
    complianceTraining: '규정 준수 교육을 마쳤습니까?',
    agreementSigned: '프로그램 계약에 서명했습니까?',
    enrolledOfferings: '{offering}에 등록되어 있습니까?',
    renewedOn: '마지막 등록일 또는 갱신일',
  },
  renewedOnHint: '파트너는 매년 갱신하고 다시 등록했습니다. 잘 모르면 비워 두십시오.',
  asked: '선택한 날짜의 판이 요구하는 조건입니다.',
  answer: '답',
  empty: '질문에 하나 이상 답하면 인게이지먼트별 판정이 여기에 나타납니다.',
  // {yes}, {no}, {unknown} are numbers of engagements.
  summary: '수행 가능: {yes}. 수행 불가: {no}. 알 수 없음: {unknown}.',
  because: '이유',
  // {levels} is “실버 또는 골드”; {competencies} a list joined with “또는”.
  needs: '{competencies} 역량의 {levels} 수준이 필요합니다.',
  anyLevel: '실버 또는 골드',
  goldOnly: '골드',
  // {competency} and {level}: “Data Platform: 실버”.
  heldLevel: '{competency}: {level}',
  flips: '“수행 가능”이 되려면',
  flipsIntro: '한 줄이 최소한의 변경 조합 하나입니다. 같은 줄에 있는 것은 모두 필요합니다.',
  tryIt: '적용해 보기',
  tried: '답을 바꾸었습니다. 판정도 이에 따라 바뀌었습니다.',
  undo: '실행 취소',
  settle: '판정하려면 확인할 것',
  // Single changes; {competency}, {offering} are names, {level} a level, {day} a day.
  changes: {
    competencies: '{competency} 역량을 {level} 수준으로 보유',
    consultantAssessments: '컨설턴트가 {competency} 역량의 평가 또는 시험에 합격',
    enrolledOfferings: '{offering}에 등록',
    complianceTraining: '규정 준수 교육 완료',
    agreementSigned: '프로그램 계약에 서명',
    renewedOn: '{day}이나 그 뒤에 갱신',
  },
  toSettle: {
    competencies: '{competency} 역량의 보유 수준',
    consultantAssessments: '컨설턴트가 {competency} 역량의 평가 또는 시험에 합격했는지',
    enrolledOfferings: '회사가 {offering}에 등록되어 있는지',
    complianceTraining: '규정 준수 교육을 마쳤는지',
    agreementSigned: '프로그램 계약에 서명했는지',
    renewedOn: '마지막 등록일 또는 갱신일',
  },
  // Between the parts of one change, and between competencies of which one is enough.
  and: ', ',
  orJoin: ' 또는 ',
  statusWord: '이 판에서 파트너 센터에 표시되던 상태:',
  statusWords: {
    'not-started': 'Not started(시작되지 않음)',
    'in-progress': 'In progress(진행 중)',
    active: 'Active(활성)',
    unknown: '알 수 없음',
  },
  // {day} is the day the table was published.
  tableUnknown:
    '{day} 전에는 어느 역량이 어느 인게이지먼트의 자격 기준이 되는지 밝힌 자료가 없습니다. 충족하지 못한 조건이 있으면 “수행 불가”로 판정하지만, “수행 가능”으로는 판정할 수 없습니다.',
  beforeFirstEdition: '선택한 날짜의 프로그램을 설명하는 자료가 없습니다.',
  damaged: '링크의 일부를 읽을 수 없어 제외했습니다: {parts}.',
  noScript:
    '확인하려면 JavaScript가 필요합니다. 모든 인게이지먼트와 자격 기준이 되는 역량은 아래 표에 있습니다.',
  renewedInFuture: '입력한 등록일 또는 갱신일이 기준일보다 뒤이므로 아직 인정되지 않습니다.',
};
