/** Why an answer is what it is, and what would change it. Loaded on demand. */
export const explain = {
  // Before the sources of an explanation, each with what it is and how much it weighs.
  weights: '자료의 종류와 비중',
  // {title} of a source, {date} as far as known, {weight} what kind of source it is.
  source: '{title}, {date}. 비중 {letter}: {weight}.',
  sourceUndated: '{title}, 날짜 없음. 비중 {letter}: {weight}.',
  whatIfIntro:
    '한 가지만 바꾸었을 때 결과가 어떻게 되는지 하나씩 보여 줍니다. 적용해 본 변경은 취소할 수 있습니다.',
  nothing: '여기에서 적용해 볼 수 있는 변경으로는 이 답이 달라지지 않습니다.',
  // On a button, and what a screen reader says for it; {change} is a whole sentence of `changes`.
  try: '적용해 보기',
  tryThis: '적용해 보기: {change}',
  changes: {
    'redeem-now': '바우처를 기준일인 {day}에 사용 처리합니다.',
    'redeem-in-time': '바우처를 그 마지막 날인 {day}에 사용 처리합니다.',
    'claim-in-time': '지급 요청 기간의 마지막 날인 {day}에 지급을 요청합니다.',
    'report-in-time': '완료 보고서를 사용 처리일인 {day}에 제출합니다.',
    'day-before-it-closed': '기준일을 사용 처리할 수 있는 마지막 날인 {day}로 바꿉니다.',
    'day-after': '기준일을 사용 처리할 수 있는 마지막 날의 다음 날인 {day}로 바꿉니다.',
    'end-known': '기준일을 프로그램의 종료가 발표된 {day}로 바꿉니다.',
    'other-reading': '{reading} 세는 해석만 따릅니다.',
  },
  // {from} and {to} are days, statuses, or “no day”.
  effectDay: '{deadline}: {from} → {to}.',
  effectStatus: '{deadline}: “{from}” → “{to}”.',
  effectFinding: '없어지는 지적 사항: {finding}',
  noDay: '날짜 없음',
};
