/** The next-step tool: where a reader stands in the journey, and what comes next. */
export const nextStep = {
  // The tool in lists of tools: a link, and a line on it.
  title: '다음 단계 찾기',
  summary:
    '역할과 마친 일을 바탕으로 다음에 할 일 하나와 그 기한, 아직 할 수 없는 일을 보여 줍니다.',
  form: '현재 상황',
  role: '어떤 역할입니까?',
  roles: {
    'new-partner': '신규 파트너',
    'existing-partner': '기존 파트너',
    customer: '고객',
    auditor: '감사, 재무 또는 라이선스 담당자',
  },
  // Above buttons with the names of the editions; each sets the as-of day.
  edition: '또는 판의 첫날을 기준일로 선택',
  done: '어디까지 마쳤습니까?',
  doneHint: '단계를 선택하면 그 앞의 단계도 함께 선택됩니다.',
  // Beside a ticked step that the reader cannot change here.
  shown: '다른 답에서 확인됨',
  dates: '바우처의 날짜',
  datesHint: '아는 날짜로 기한을 계산합니다. 날짜로 확인되는 단계는 마친 것으로 봅니다.',
  kept: '답은 지울 때까지 이 기기에 보관됩니다. 링크에 담긴 답은 변경해야 보관됩니다.',
  // The same questions, asked one at a time.
  wizard: {
    day: '어느 날짜를 기준으로 합니까?',
    dayHint: '선택한 날짜의 규칙을 적용합니다.',
    done: '마지막으로 마친 단계는 무엇입니까?',
    doneHint: '그 앞의 단계도 마친 것으로 봅니다.',
    events: {
      created: '바우처를 생성한 날은 언제입니까?',
      assigned: '바우처를 할당한 날은 언제입니까?',
      reserved: '바우처를 예약한 날은 언제입니까?',
      reported: '완료 보고서를 제출한 날은 언제입니까?',
      redeemed: '바우처를 사용 처리한 날은 언제입니까?',
      claimed: '지급을 요청한 날은 언제입니까?',
    },
    eventHint: '단계의 상태와 마지막 날이 이 날짜에 따라 달라집니다.',
    // Answers. {edition} is “April 2021”, {day} a whole day.
    today: '오늘',
    edition: '{edition} 판의 첫날: {day}',
    otherDay: '다른 날짜',
    onDay: '날짜를 알고 있음',
    none: '아직 없음',
    notYet: '아직 하지 않음',
    unknown: '잘 모르겠음',
    // The field for a day.
    label: '날짜',
  },
  answer: '다음에 할 일',
  empty: '역할을 선택하면 다음 단계가 여기에 나타납니다.',
  failed: '답을 불러올 수 없습니다. 연결을 확인한 뒤 답을 하나 변경하십시오.',
  // Each of these stands above the large name of a step.
  act: '다음 단계',
  partnerActs: '다음은 파트너가 할 차례입니다',
  customerActs: '다음은 고객이 할 차례입니다',
  // Where a last day has passed and the dates do not say whether it was kept.
  settle: '먼저 확인할 것',
  // Each of these stands alone and large.
  finished: '모든 단계를 마쳤습니다.',
  tooLate: '이제 할 수 있는 단계가 남아 있지 않습니다.',
  // {day} and {first} are whole dates.
  unknown: '{day}에 적용된 규칙은 알려져 있지 않습니다. 초판은 {first}부터 적용됩니다.',
  // {number} and {count} are numerals, {edition} is “2021년 4월”.
  place: '{edition} 판, 전체 {count}단계 중 {number}단계',
  deadline: '기한',
  // {day} is a whole date, and the last good day.
  by: '{day}까지.',
  atTheLatest: '바우처의 날짜에 따라 다르며, 늦어도 {day}까지입니다.',
  dependsOnDates: '바우처의 날짜에 따라 다릅니다.',
  unsettled: '마지막 날은 {day}이었습니다. 입력한 날짜로는 그날까지 마쳤는지 알 수 없습니다.',
  noLimitStated: '기준일에 알려진 규칙에는 마지막 날이 없습니다.',
  noLimit: '자료에는 이 단계의 마지막 날이 없습니다.',
  // {day} is a whole date.
  enrolUnknown: '{day} 다음 날부터도 신규 파트너가 등록할 수 있었는지는 알려져 있지 않습니다.',
  why: '이 단계인 이유',
  first: '첫 단계입니다.',
  // {step} is the short name of a step.
  after: '앞의 “{step}” 단계를 마쳤습니다.',
  afterNewOnly: '앞의 “{step}” 단계는 신규 파트너만 합니다.',
  deadlines: '이 바우처의 모든 기한과 각 날짜를 구한 방법',
  tasks: '전체 여정',
  actors: { partner: '파트너', customer: '고객' },
  // Why a step is in its state. {event} is a label such as “예약”, {step} the short name of a
  // step, {day} a whole date.
  reasons: {
    'said-done': '완료로 표시했습니다.',
    'event-reported': '“{event}” 날짜를 입력했습니다.',
    'existing-partner': '신규 파트너만 하는 단계입니다.',
    'needs-step': '“{step}” 단계가 먼저입니다.',
    'step-too-late': '먼저 해야 할 “{step}” 단계의 기한이 지났습니다.',
    'deadline-missed': '마지막 날은 {day}이었습니다.',
    'programme-over':
      '더 이상 바우처를 사용 처리할 수 없으므로 등록할 이유가 없습니다. 자료에 근거한 추론입니다.',
  },
  // A link on the deadline tool; it takes the dates along.
  fromDeadlines: '이 바우처로 다음에 할 일',
  noScript:
    '이 도구를 사용하려면 JavaScript가 필요합니다. 전체 여정과 기한, 현재 위치를 직접 찾는 방법은 아래에 있습니다.',
  // The table of the whole journey.
  journeyCaption: '여정과 기한',
  step: '단계',
  limit: '기한',
};
