/** The map of a wizard: all questions, where each answer leads, and the results. */
export const flowMap = {
  // The link to the map.
  link: '모든 질문, 답, 결과의 흐름도',
  // In the drawing, beside an answer; as short as can be.
  next: '다음 질문으로',
  short: {
    met: '충족',
    open: '확인되지 않음',
    byDay: '날짜에 따라 충족, 확인되지 않음 또는 미충족',
    // {verdict} is a verdict, such as “May not deliver”.
    noUnlessUnsure: '“잘 모르겠음”이 없으면 {verdict}',
  },
  // Where the answers to the first question lead.
  below: '아래에 있는 해당 질문으로',
  everyEngagement: '모든 인게이지먼트를 한 페이지에서 비교',
  // When the way ends with each verdict, after the last question.
  ends: {
    yes: '모든 조건을 충족합니다.',
    unknown: '미충족 조건은 없으나 확인되지 않은 조건이 있습니다.',
    no: '미충족 조건이 있고, 남은 질문에도 답했습니다.',
  },
  legend: {
    on: '실선: 다음 조건으로',
    open: '점선: 확인되지 않은 채로 다음 조건으로',
    end: '확정: 결과가 더 이상 바뀌지 않습니다. 남은 질문에는 계속 답할 수 있습니다.',
  },
  // What a screen reader says for the drawing; {name} is the name of its part.
  drawing: '“{name}” 부분의 질문을 나타낸 그림입니다. 옆의 글도 같은 내용입니다.',
  // Shown when the page is opened from the wizard.
  marked: '현재 위치와 지금까지의 답이 아래에 표시되어 있습니다.',
  back: '질문으로 돌아가기',
  given: '내 답',
  // The map of the next-step finder: its parts, where answers lead, and the results.
  nextStep: {
    start: '역할과 기준일',
    done: '지금까지 마친 단계',
    // Who is asked which of the two questions on what is done.
    audiences: {
      new: '신규 파트너이거나 역할을 잘 모르는 경우',
      enrolled: '기존 파트너, 고객 또는 감사 담당자인 경우',
    },
    groups: {
      before: '바우처가 아직 할당되지 않음',
      // {edition} is “January 2019”.
      beforeIn2019: '바우처가 아직 예약되지 않음({edition} 판)',
      assigned: '바우처가 할당됨',
      reserved: '바우처가 예약됨',
      redeemed: '바우처가 사용 처리됨',
      unsure: '어디까지 마쳤는지 잘 모름',
    },
    results: '결과',
    next: '다음 질문으로',
    // {name} is the name of a part.
    toPart: '“{name}” 부분으로',
    toResult: '결과로',
    byLifetime: '결과로. 입력한 날짜에 적용되는 유효 기간을 알 수 없으면 다음 질문으로',
    outcomes: {
      act: '다음은 본인이 할 차례입니다',
      wait: '다음은 다른 사람이 할 차례입니다',
      finished: '모든 단계를 마쳤습니다',
      'too-late': '남은 단계는 더 이상 할 수 없습니다',
      unknown: '초판보다 앞선 날짜에 적용되는 규칙은 알려져 있지 않습니다',
    },
    when: {
      act: '다음 단계를 본인이 맡는 경우입니다.',
      wait: '다음 단계를 다른 사람이 맡는 경우입니다.',
    },
  },
};
