/** The page of rules: one entry for each parameter and rule. */
export const ruleEntries = {
  groups: {
    rules: '규칙',
    days: '일수',
    dates: '날짜',
    conditions: '회사의 조건',
    counts: '요구 사항의 개수',
  },
  names: {
    'counting-convention': '날을 세는 방법',
    'lifetime-readings': '바우처 유효 기간의 시작점',
    phases: '프로그램의 시기',
    journey: '여정의 단계',
    'competency-table': '인게이지먼트와 역량',
    'status-words': '자격 상태를 나타내는 단어',
  },
  knownFrom: '알려진 날',
  convention: '일이 있은 날을 0일로 셉니다. 기간의 마지막 날을 포함합니다.',
  asked: '필요함',
  notAsked: '필요하지 않음',
  ended: '더 이상 쓰이지 않음',
  // A date and a source follow.
  checked: '자료와 마지막으로 대조한 날:',
  noRule: '알려진 규칙 없음',
  computedFrom: '다음 항목에서 계산: {names}',
  usedIn: '사용되는 곳:',
  calendar: '프로그램 달력',
  more: '예와 사용되는 곳',
  examples: '예',
  engagements: { other: '인게이지먼트 {count}개' },
  steps: { other: '{count}단계' },
  statusWords: { other: '상태 단어 {count}개' },
  on: '{day}: {value}',
  // A voucher: {given} are its events with their days; {asOf} a day; {deadline} a duty.
  voucher: '{given}. {asOf} 기준으로 “{deadline}”의 마지막 날은 {by}입니다({limit}).',
  voucherUnknown: '{given}. {asOf} 기준으로 “{deadline}”의 마지막 날은 알 수 없습니다.',
  noneGiven: '입력한 날짜 없음',
};
