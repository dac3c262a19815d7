/** Words for what the rules give back: ids, states, findings and the steps of a trace. */
export const rules = {
  // What happens to a voucher, as labels of fields and stamps.
  events: {
    created: '생성일',
    assigned: '할당일',
    reserved: '예약일',
    delivered: '수행 완료일',
    reported: '완료 보고서 제출일',
    redeemed: '사용 처리일',
    claimed: '지급 요청일',
  },
  // The same in one short word for a round stamp.
  stamps: {
    created: '생성',
    assigned: '할당',
    reserved: '예약',
    delivered: '수행',
    reported: '보고',
    redeemed: '사용',
    claimed: '청구',
  },
  states: {
    unknown: '알 수 없음',
    created: '생성됨',
    assigned: '할당됨',
    reserved: '예약됨',
    delivered: '수행 완료됨',
    reported: '보고서 제출됨',
    redeemed: '사용 처리됨',
    claimed: '지급 요청됨',
    expired: '만료됨',
  },
  deadlines: {
    assign: '생성 및 할당',
    reserve: '예약',
    deliver: '수행',
    report: '보고서 제출',
    redeem: '사용 처리',
    claim: '지급 요청',
  },
  statuses: {
    met: '기한 안에 완료',
    'met-late': '기한을 넘겨 완료',
    open: '기한 남음',
    missed: '기한 지남',
    unknown: '알 수 없음',
  },
  readings: {
    creation: '생성일부터',
    assignment: '할당일부터',
    reservation: '예약일부터',
  },
  phases: {
    open: '진행 중: 바우처를 생성, 예약, 사용 처리할 수 있음',
    'creation-closed': '새 바우처 없음: 기존 바우처를 사용 처리할 수 있음',
    'redemption-closed': '사용 처리 불가: 이미 사용 처리된 바우처의 지급을 요청할 수 있음',
    ended: '종료됨',
    unknown: '알 수 없음: 이날의 프로그램을 설명하는 자료가 없음',
  },
  parameters: {
    'voucher-lifetime': '바우처의 유효 기간',
    'payment-window': '사용 처리 후 지급 요청 기간',
    'extension-2020': '2020년에 보도된 연장',
    'engagement-longest': '가장 긴 인게이지먼트',
    'off-site-days': '현장 밖에서 작업할 수 있는 일수',
    'cloud-engagements-retired': '클라우드 인게이지먼트 종료',
    'training-conversion-ended': '교육 바우처 전환 종료',
    'accrual-ended': '고객의 계획 서비스 혜택 적립 종료',
    'last-creation-day': '고객이 바우처를 생성하고 할당할 수 있는 마지막 날',
    'days-removed': '남은 계획 서비스 일수 삭제',
    'last-redemption-day': '파트너가 바우처를 사용 처리할 수 있는 마지막 날',
    'last-claim-day': '지급을 요청할 수 있는 마지막 날',
    'last-voucher-expiry': '마지막 날에 생성된 바우처의 만료일',
    'last-voucher-claim': '그 바우처의 지급을 요청할 수 있는 마지막 날',
    'first-edition-day': '페이지의 초판',
    'extension-2020-created-before': '보도된 연장의 대상: 이날 전에 생성된 바우처',
    'competency-table-from': '역량 표 공개',
    'compliance-training-dropped': '규정 준수 교육 요구 삭제',
    'renewal-note-removed': '연간 갱신 언급 삭제',
    'retirement-announced': '종료 날짜 공개',
    'vvr-for-all-from': '모든 파트너가 파트너 센터에서 바우처 관리',
    'offering-count': '오퍼링',
    'engagement-count': '인게이지먼트',
    'competency-count': '역량',
    'gold-only-count': '골드가 필요한 인게이지먼트',
    'silver-or-gold-count': '실버와 골드 모두 인정되는 인게이지먼트',
  },
  // {field} is a label of `events`; {other} another; {day} and {limit} whole days; {days} “5일”.
  findings: {
    'invalid-date': '{field}: 달력에 없는 날짜이므로 제외했습니다.',
    'invalid-input': '답을 읽을 수 없어 모두 제외했습니다.',
    'out-of-order': '{field}: 먼저 와야 하는 “{other}”보다 앞섭니다. 두 날짜를 모두 확인하십시오.',
    'in-the-future':
      '{field}: {day}은 기준일보다 뒤입니다. 계산에는 포함하지만 아직 한 일로 보지는 않습니다.',
    'created-after-last-day':
      '{day}에 생성되었습니다. 생성하고 할당할 수 있는 마지막 날인 {limit}보다 {days} 뒤입니다. 그러한 바우처를 어떻게 생성할 수 있었는지는 자료에 나와 있지 않지만, 아래 날짜는 이 생성일을 바탕으로 계산한 것입니다.',
    'assigned-after-last-day':
      '{day}에 할당되었습니다. 생성하고 할당할 수 있는 마지막 날인 {limit}보다 {days} 뒤입니다.',
    'assigned-after-expiry': '{day}에 할당되었습니다. 바우처 만료일인 {limit}보다 {days} 뒤입니다.',
    'reserved-after-expiry': '{day}에 예약되었습니다. 바우처 만료일인 {limit}보다 {days} 뒤입니다.',
    'delivered-after-expiry':
      '{day}에 수행을 마쳤습니다. 바우처 만료일인 {limit}보다 {days} 뒤입니다.',
    'reported-after-expiry':
      '완료 보고서가 {day}에 제출되었습니다. 바우처 만료일인 {limit}보다 {days} 뒤입니다.',
    'redeemed-after-expiry':
      '{day}에 사용 처리되었습니다. 바우처 만료일인 {limit}보다 {days} 뒤입니다. 이런 경우에 Microsoft가 어떻게 했는지는 알 수 없습니다.',
    'reserved-after-last-day':
      '{day}에 예약되었습니다. 마지막 사용 처리일인 {limit}보다 {days} 뒤입니다.',
    'delivered-after-last-day':
      '{day}에 수행을 마쳤습니다. 마지막 사용 처리일인 {limit}보다 {days} 뒤입니다.',
    'reported-after-last-day':
      '완료 보고서가 {day}에 제출되었습니다. 마지막 사용 처리일인 {limit}보다 {days} 뒤입니다.',
    'redeemed-after-last-day':
      '{day}에 사용 처리되었습니다. 파트너가 사용 처리할 수 있는 마지막 날인 {limit}보다 {days} 뒤입니다.',
    'claimed-late':
      '{day}에 지급을 요청했습니다. 지급 요청 기간의 마지막 날인 {limit}보다 {days} 뒤입니다. 그에 따른 결과는 알 수 없습니다.',
    'delivered-before-reserved':
      '예약하기 전에 수행했습니다. 오래된 Microsoft 페이지는 인게이지먼트를 시작하기 전에 모든 바우처를 예약할 것을 요구합니다.',
    'redeemed-before-delivered':
      '수행을 마치기 전에 사용 처리했습니다. 오래된 Microsoft 페이지는 먼저 수행을 모두 마칠 것을 요구합니다.',
    'redeemed-without-report':
      '사용 처리할 때까지 완료 보고서가 제출되지 않았습니다. 지급 대상이 아닙니다. Microsoft 공지에 따르면 산출물 없이 사용 처리한 바우처는 지급 대상에서 제외됩니다.',
    'creation-not-given':
      '생성일이 입력되지 않았습니다. 생성일부터 세면 바우처가 표시된 날짜보다 일찍 만료될 수 있습니다. 고객에게 생성일을 물어보십시오.',
    'redemption-not-given':
      '지급을 요청했지만 사용 처리일이 입력되지 않아 지급 요청 기간을 확인할 수 없습니다.',
    'rule-unknown':
      '{day} 기준으로 “{parameter}”에 대한 규칙을 밝힌 자료가 없어, 이를 바탕으로 한 계산은 하지 않았습니다.',
    'before-first-edition':
      '{field}: {day}은 페이지의 초판보다 앞섭니다. 당시에 어떻게 했는지는 알 수 없습니다.',
    'extension-reported':
      '한 블로그는 그 시기의 바우처가 {days} 연장되었다고 보도했습니다. 그에 따르면 이 바우처는 {day}에 만료됩니다. 파트너 센터 페이지에는 이 내용이 없으므로 이를 근거로 삼지 마십시오.',
    'readings-differ':
      '사용 처리할 수 있는 마지막 날이 자료마다 다르며, 차이는 {days}입니다. 가장 이른 날이 안전합니다.',
  },
  // Instead of `redeemed-without-report`, where the reader gave no day for the report.
  reportNotGiven:
    '완료 보고서 제출일이 입력되지 않았습니다. Microsoft 공지에 따르면 산출물 없이 사용 처리한 바우처는 지급 대상에서 제외됩니다. 사용 처리에 앞서 보고서를 제출했는지 확인하십시오.',
  // Steps of a trace as sentences. {field}: label of an event; {day}, {against}, {result}: days.
  trace: {
    given: '{field}: {day}. 이날을 0일로 셉니다.',
    asOf: '기준일: {day}.',
    reading: '{reading} 셉니다.',
    // {reading} above, in the middle of a sentence.
    readingFrom: {
      creation: '생성일부터',
      assignment: '할당일부터',
      reservation: '예약일부터',
    },
    ruleDays: '{parameter}: {value}. 일이 있은 날을 0일로 세며, 마지막 날을 포함합니다.',
    ruleDay: '{parameter}: {value}.',
    count: '{from} + {days} = {result}.',
    earliest: '다음 기한 가운데 가장 이른 것이 적용됩니다.',
    candidate: '{limit}: {day}',
    candidateReading: '{limit}, {reading}: {day}',
    slack: '적용되는 기한과 그다음 기한의 차이는 {days}입니다.',
    fromDeadline: '아직 하지 않았으므로 “{deadline}”의 마지막 날인 {day}부터 셉니다.',
    inTime: '기한은 {against}까지이며, {day}은 기한 안입니다.',
    late: '{day}은 {against}보다 {days} 뒤이므로 기한을 넘겼습니다.',
    left: '{day} 기준으로 {against}까지 {days} 남았습니다.',
    past: '{day}은 {against}보다 {days} 뒤입니다.',
    laterEvent: '“{field}”이 입력되었으므로 이 일도 이미 했지만, 그 날짜는 입력되지 않았습니다.',
    notGiven: '“{field}”이 입력되지 않았습니다.',
    noRule: '{day} 기준으로 “{parameter}”에 대한 규칙을 밝힌 자료가 없습니다.',
    noRuleAtAll: '“{parameter}”에 대한 규칙을 밝힌 자료가 없습니다.',
    blocked: '“{deadline}”의 마지막 날이 지났으므로 더 이상 할 수 없습니다.',
    said: '근거 자료:',
  },
  reasons: {
    held: '요구되는 수준으로 보유함',
    'level-too-low': '보유하고 있으나 수준이 낮음',
    'not-held': '보유하지 않음',
    answered: '입력한 답에 따름',
    'not-answered': '답하지 않음',
    'table-unknown': '이날의 역량 목록을 알 수 없음',
    'renewed-within-a-year': '갱신한 지 1년 이내',
    'renewal-may-be-due': '갱신한 지 1년이 지남. 갱신해야 했는지는 알 수 없음',
    'renewal-lapsed': '지난해보다 앞선 해에 마지막으로 갱신함',
    'never-renewed': '갱신한 적이 없음',
  },
  // Weight of a source, highest first.
  weights: {
    A: '파트너 센터 문서, 영어',
    B: '파트너 센터 문서, 번역본',
    C: '오래된 Microsoft 파트너 페이지',
    D: '오래된 Microsoft 발표 자료 또는 안내서',
    E: '제삼자',
  },
};
