/** The outline of the eligibility wizard: every question, and where each answer leads. */
export const outline = {
  // {from} and {until} are whole days; both are included.
  from: '{from}부터의 날짜에 대해 묻습니다.',
  period: '{from}부터 {until}까지의 날짜에 대해 묻습니다(두 날짜 포함).',
  effects: {
    met: '충족. 다음 조건으로',
    // {competency} is a name in English.
    another: '{competency} 역량에 대해서도 같은 질문',
    // As above, where an answer may leave the result open for good.
    anotherUnlessOpen:
      '{competency} 역량에 대해서도 같은 질문(앞의 조건 중 확인되지 않은 것이 있으면 생략)',
    open: '확인되지 않은 채로 다음 조건으로',
    no: '미충족. 결과는 “{verdict}”',
    noUnlessUnsure: '미충족. “잘 모르겠음”이라고 답한 것이 없으면 결과는 “{verdict}”',
    byDay:
      '1년 이내에 갱신: 충족. 1년을 넘었으나 지난해에 갱신: 확인되지 않음. 지난해보다 앞선 해에 갱신: 미충족, 결과는 “{verdict}”',
  },
  // Marks the question that the wizard asks at present.
  here: '현재 위치',
};
