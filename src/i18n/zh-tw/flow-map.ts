/** The map of a wizard: all questions, where each answer leads, and the results. */
export const flowMap = {
  // The link to the map.
  link: '所有問題、答案與結果的流程圖',
  // In the drawing, beside an answer; as short as can be.
  next: '下一題',
  short: {
    met: '符合',
    open: '尚未確定',
    byDay: '視日期而定：符合、尚未確定或不符合',
    // {verdict} is a verdict, such as “May not deliver”.
    noUnlessUnsure: '{verdict}，除非有一題回答「不確定」',
  },
  // Where the answers to the first question lead.
  below: '前往下方對應的問題',
  everyEngagement: '在同一頁比較所有服務專案',
  // When the way ends with each verdict, after the last question.
  ends: {
    yes: '所有條件都符合。',
    unknown: '沒有不符合的條件，但有條件尚未確定。',
    no: '有條件不符合，其餘問題也已問完。',
  },
  legend: {
    on: '實線：進入下一項條件',
    open: '虛線：尚未確定，進入下一項條件',
    end: '結果已定：不會再改變，但仍可繼續回答其餘問題。',
  },
  // What a screen reader says for the drawing; {name} is the name of its part.
  drawing: '「{name}」的問題流程圖。旁邊的文字與圖的內容相同。',
  // Shown when the page is opened from the wizard.
  marked: '下方已標示您目前的位置與回答。',
  back: '回到目前的問題',
  given: '您的回答',
  // The map of the next-step finder: its parts, where answers lead, and the results.
  nextStep: {
    start: '查詢者的身分與查詢的日期',
    done: '已經完成到哪一步',
    // Who is asked which of the two questions on what is done.
    audiences: {
      new: '新的合作夥伴，或不確定身分的人',
      enrolled: '現有的合作夥伴、客戶或稽核人員',
    },
    groups: {
      before: '憑證尚未指派',
      // {edition} is “January 2019”.
      beforeIn2019: '憑證尚未保留（{edition}版本）',
      assigned: '憑證已指派',
      reserved: '憑證已保留',
      redeemed: '憑證已兌換',
      unsure: '不確定完成到哪一步',
    },
    results: '結果',
    next: '下一題',
    // {name} is the name of a part.
    toPart: '前往「{name}」',
    toResult: '得出結果',
    byLifetime: '得出結果；如果此處所填日期適用的憑證有效期間未知，則前往下一題',
    outcomes: {
      act: '您的下一步',
      wait: '接下來由他人進行',
      finished: '所有步驟都已完成',
      'too-late': '剩下的步驟已無法完成',
      unknown: '第一個版本之前的日期沒有已知的規則',
    },
    when: {
      act: '下一步須由查詢者完成。',
      wait: '下一步須由他人完成。',
    },
  },
};
