/** The outline of the eligibility wizard: every question, and where each answer leads. */
export const outline = {
  from: '適用於{from}（含當天）起的日期。',
  period: '適用於{from}至{until}的日期（含首日與末日）。',
  effects: {
    met: '符合條件，進入下一項條件',
    another: '繼續詢問 {competency} 的同一個問題',
    anotherUnlessOpen: '繼續詢問 {competency} 的同一個問題，除非前面已有尚未確定的條件',
    open: '尚未確定，進入下一項條件',
    no: '不符合條件，結果為「{verdict}」',
    noUnlessUnsure: '不符合條件，結果為「{verdict}」，除非其中一題回答了「不確定」',
    byDay:
      '一年以內更新：符合條件；超過一年、但在前一個曆年內更新：尚未確定；早於前一個曆年更新：不符合條件，結果為「{verdict}」',
  },
  here: '目前位置',
};
