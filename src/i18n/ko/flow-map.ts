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
};
