/** The deadline tool: one voucher, every deadline. */
export const deadlines = {
  form: '바우처에 대해 알고 있는 것',
  formHint: '아는 날짜만 입력하고 나머지는 비워 두십시오.',
  // What each day is, below its label.
  hints: {
    created: '고객이 VLSC에서 바우처를 생성한 날입니다.',
    assigned: '고객이 바우처를 귀사에 할당한 날입니다.',
    reserved: '바우처 도구에서 바우처를 예약한 날입니다.',
    delivered: '인게이지먼트의 마지막 날입니다.',
    reported: '온라인 보고서를 제출한 날입니다.',
    redeemed: '사용 처리를 확인한 날입니다.',
    claimed: 'SAVB를 통해 청구서를 제출한 날입니다.',
  },
  dateHint: '예: {example}',
  calendar: '“{field}” 선택',
  // {day} is the whole day as understood, {weekday} its day of the week.
  understood: '{day} {weekday}',
  problems: {
    'no-year': '연도가 없습니다. {example}처럼 연도까지 입력하십시오.',
    'no-such-day': '달력에 없는 날짜입니다. 월과 일을 확인하십시오.',
    'not-a-day': '날짜로 읽을 수 없습니다. {example}처럼 입력하십시오.',
  },
  ambiguous: '여러 날짜로 읽을 수 있습니다. 어느 날짜입니까?',
  errorSummary: '일부 날짜를 읽을 수 없습니다',
  asOf: '기준일',
  asOfHint: '오늘 또는 당시의 규칙을 확인할 더 이른 날짜입니다.',
  today: '오늘',
  clear: '모두 지우기',
  example: '예시 보기',
  copyLink: '이 답의 링크 복사',
  copied: '링크를 복사했습니다',
  copyFailed: '링크를 복사할 수 없습니다. 주소 표시줄에 있는 주소를 사용하십시오.',
  answer: '답',
  empty: '날짜를 하나 이상 입력하면 모든 기한이 이유 및 근거 자료와 함께 여기에 나타납니다.',
  // Each of these stands above a large day.
  redeemBy: '다음 날짜까지 사용 처리하십시오.',
  redeemedInTime: '기한 안에 사용 처리되었습니다. 다음 날짜까지 지급을 요청하십시오.',
  requestedInTime:
    '기한 안에 사용 처리하고 지급을 요청했습니다. 지급을 요청한 날은 다음과 같습니다.',
  redeemMissed: '만료되었습니다. 사용 처리할 수 있는 마지막 날은 다음과 같았습니다.',
  redeemedLate:
    '기한을 넘겨 사용 처리되었습니다. 사용 처리할 수 있는 마지막 날은 다음과 같았습니다.',
  claimMissed: '지급 요청 기간이 끝났습니다. 마지막 날은 다음과 같았습니다.',
  claimedLate: '기한을 넘겨 지급을 요청했습니다. 마지막 날은 다음과 같았습니다.',
  notKnown: '이 날짜만으로는 사용 처리할 수 있는 마지막 날을 정할 수 없습니다.',
  // {days} is “44일”.
  daysLeft: '{days} 남았습니다.',
  lastDay: '기준일이 바로 마지막 날입니다.',
  daysLate: '기한을 {days} 넘겼습니다.',
  boundBy: {
    'voucher-lifetime': '바우처의 유효 기간이 이날 끝납니다.',
    'last-redemption-day': '프로그램의 마지막 사용 처리일이 바우처 만료일보다 먼저 옵니다.',
    'last-creation-day': '프로그램에서 바우처를 생성하고 할당할 수 있는 마지막 날입니다.',
    'payment-window': '지급 요청 기간이 이날 끝납니다.',
  },
  slack: '다음 기한은 {days} 뒤에 있습니다.',
  slackNone: '다른 기한도 같은 날입니다.',
  blocked: '더 이상 할 수 없습니다. “{deadline}”의 마지막 날이 지났습니다.',
  why: '이 날짜를 구한 방법',
  all: '모든 기한',
  readingsTitle: '이 바우처의 기한은 자료마다 다릅니다',
  readingsIntro:
    '기산일이 되는 일이 자료마다 다릅니다. 입력한 날짜로 가능한 모든 해석을 보여 주며, 가장 이른 것이 안전합니다.',
  readingSafe: '안전한 해석',
  // {days}: how much later this reading ends than the safe one.
  readingRisk: '이 해석에 기대면 기한을 {days} 넘길 위험이 있습니다.',
  readingExpires: '이날 바우처가 만료됩니다.',
  // {expires}: a whole day, later than the programme’s last day, which is printed above.
  readingCut: '바우처 자체의 만료일은 {expires}이지만, 프로그램의 마지막 날이 먼저 옵니다.',
  oneReading: '이 날짜로 가능한 해석은 “{reading}” 하나뿐입니다.',
  findings: '눈여겨볼 점',
  ribbonRedeem: '사용 처리 기한',
  ribbonClaim: '지급 요청 기한',
  ribbonStop: '마지막 사용 처리일',
  ribbonAsOf: '기준일',
  ribbonLife: '예약, 수행, 사용 처리에 {days}',
  ribbonPayment: '지급 요청에 {days}',
  // Text equivalent of the ribbon: a list of “label: day”.
  ribbonCaption: '바우처를 시간순으로 나타낸 것입니다. {list}.',
  ribbonItem: '{label}: {day}',
  listSeparator: '; ',
  announcedLater:
    '이날에는 프로그램의 종료가 아직 발표되지 않았으므로 마지막 사용 처리일을 적용하지 않습니다.',
  damaged: '링크의 일부를 읽을 수 없어 제외했습니다: {parts}.',
  noScript:
    '계산하려면 JavaScript가 필요합니다. 모든 기한과 직접 세는 방법은 아래 표와 설명에 있습니다.',
};
