/** The control “as of” on pages of the guide. Loaded when it is used. */
export const asOf = {
  // Above the links to the four editions.
  title: '기준일',
  another: '다른 날짜',
  day: '날짜',
  show: '보기',
  // {day} is a whole date, {edition} is “2019년 1월”.
  thisPage: '{day}에는 {edition} 판이 적용되었습니다. 이 페이지는 그 판의 내용입니다.',
  otherPage: '{day}에는 {edition} 판이 적용되었습니다.',
  open: '당시의 내용 읽기',
  // {first} is a whole date.
  noRule: '{day}에 적용된 규칙은 알려져 있지 않습니다. 초판은 {first}부터 적용됩니다.',
  kept: '도구도 이 날짜를 기준으로 답합니다.',
  forget: '오늘로 되돌리기',
};
