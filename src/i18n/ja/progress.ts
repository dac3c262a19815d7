/** Progress on the pages of the journey. All but the button's label is loaded when it is used. */
export const progress = {
  // On a button that stays pressed.
  mark: 'このステップを完了にする',
  // Beside a step, in small letters.
  states: {
    todo: 'これから行う',
    done: '完了',
    'cannot-start-yet': 'まだ始められない',
    'too-late': '期限切れ',
  },
  // {day} is a whole date.
  kept: '{day}を基準日とした進み具合です。この端末だけに保存されています。',
  shown: '次のステップを調べるツールの回答から、このステップは完了しています。',
  unknown: '{day}の時点の規則がわからないため、ステップに印は付きません。',
  more: '次に行うことを見る、または消去する',
};
