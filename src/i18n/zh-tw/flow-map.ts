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
};
