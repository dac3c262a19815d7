/** Words around facts that components print: cards, tables, notes. */
export const facts = {
  // {count} is a number of days: “180일”.
  days: { other: '{count}일' },
  who: '누가',
  where: '어디에서',
  needs: '필요한 것',
  result: '결과',
  // Heads of the stub on a step's card: the limit that holds for the step.
  limits: {
    assign: '생성 및 할당 기한',
    reserve: '예약 기한',
    deliver: '수행 기한',
    report: '보고 기한',
    redeem: '사용 처리 기한',
    claim: '지급 요청 기한',
  },
  // {days} is “180일”.
  within: '{days} 이내',
  // {day} is a whole date, printed large; it is the last good day.
  until: '{day}까지',
  countedFromCreation: '생성일을 0일로 세며, 마지막 날을 포함합니다.',
  countedFromRedemption: '사용 처리일을 0일로 세며, 마지막 날을 포함합니다.',
  // {day} is a whole date.
  butNotAfter: '늦어도 {day}까지',
  note: '참고',
  notKnown: '알 수 없음',
  conflict: '자료가 서로 다릅니다',
  warning: '번역이 잘못된 곳',
  source: '자료',
  sources: '자료',
};
