/** Progress on the pages of the journey. All but the button's label is loaded when it is used. */
export const progress = {
  // On a button that stays pressed.
  mark: '将此步骤标记为完成',
  // Beside a step, in small letters.
  states: {
    todo: '待办',
    done: '已完成',
    'cannot-start-yet': '尚不能开始',
    'too-late': '已过期限',
  },
  // {day} is a whole date.
  kept: '以{day}为基准日期的进度，仅保存在此设备上。',
  shown: '您在“查找下一步”工具中的答案表明，此步骤已完成。',
  unknown: '{day}的规则未知，因此未标记任何步骤。',
  more: '查看接下来要做的事，或清除进度',
};
