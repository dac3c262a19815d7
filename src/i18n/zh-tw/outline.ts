/** The outline of the eligibility wizard: every question, and where each answer leads. */
export const outline = {
  intro:
    '工具會依照以下順序提問。不會再改變結果的問題會略過；只要確定有一項條件不符合，就不再繼續提問。每一題都可以回答「不確定」，而且不會當作「否」。',
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
      '一年以內更新：符合條件；超過一年、但在上一個日曆年內：尚未確定；更早：不符合條件，結果為「{verdict}」',
  },
  end: '最後一題之後，如果所有條件都符合，結果為「{yes}」；如果有條件尚未確定，結果為「{unknown}」。',
  here: '目前位置',
};
