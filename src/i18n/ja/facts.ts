/** Words around facts that components print: cards, tables, notes. */
export const facts = {
  // {count} is a number of days: “180日”.
  days: { other: '{count}日' },
  who: '誰が',
  where: 'どこで',
  needs: '必要なもの',
  result: '結果',
  // Heads of the stub on a step's card: the limit that holds for the step.
  limits: {
    assign: '作成と割り当ての期限',
    reserve: '予約の期限',
    deliver: '実施の期限',
    report: '報告の期限',
    redeem: '引き換えの期限',
    claim: '支払い請求の期限',
  },
  // {days} is “180日”.
  within: '{days}以内',
  // {day} is a whole date, printed large; it is the last good day.
  until: '{day}まで',
  countedFromCreation: '作成日を0日目と数え、最終日を含みます。',
  countedFromRedemption: '引き換え日を0日目と数え、最終日を含みます。',
  // {day} is a whole date.
  butNotAfter: 'かつ、遅くとも{day}まで（当日を含む）',
  note: '注記',
  notKnown: '不明',
  conflict: '資料の不一致',
  warning: 'ここには誤訳がありました',
  source: '出典',
  sources: '出典',
};
