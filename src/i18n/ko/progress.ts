/** Progress on the pages of the journey. All but the button's label is loaded when it is used. */
export const progress = {
  // On a button that stays pressed.
  mark: '이 단계를 완료로 표시',
  // Beside a step, in small letters.
  states: {
    todo: '할 일',
    done: '완료',
    'cannot-start-yet': '아직 시작할 수 없음',
    'too-late': '기한 지남',
  },
  // {day} is a whole date.
  kept: '{day} 기준의 진행 상황입니다. 이 기기에만 보관됩니다.',
  shown: '다음 단계 찾기 도구에 입력한 답에 따라 이 단계는 완료되었습니다.',
  unknown: '{day}에 적용된 규칙이 알려져 있지 않아 단계에 표시하지 않습니다.',
  more: '다음에 할 일 보기 또는 지우기',
};
