/** Progress on the pages of the journey. All but the button's label is loaded when it is used. */
export const progress = {
  // On a button that stays pressed.
  mark: '將這個步驟標示為完成',
  // Beside a step, in small letters.
  states: {
    todo: '待辦',
    done: '已完成',
    'cannot-start-yet': '尚不能開始',
    'too-late': '已過期限',
  },
  // {day} is a whole date.
  kept: '以{day}為基準日的進度，只保存在這台裝置上。',
  shown: '您在「找出下一步」工具中的答案顯示，這個步驟已完成。',
  unknown: '{day}的規則不明，因此沒有標示任何步驟。',
  more: '查看接下來要做的事，或清除進度',
};
