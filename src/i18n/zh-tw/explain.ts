/** Why an answer is what it is, and what would change it. Loaded on demand. */
export const explain = {
  weights: '各來源的類型與權重',
  source: '{title}（{date}）。權重 {letter}：{weight}。',
  sourceUndated: '{title}（無日期）。權重 {letter}：{weight}。',
  whatIfIntro: '以下每一項只改變一處，並顯示結果會如何不同；試過之後可以復原。',
  nothing: '這裡可以試算的變更都不會影響這個答案。',
  try: '試試看',
  tryThis: '試試看：{change}',
  changes: {
    'redeem-now': '憑證在基準日（{day}）兌換。',
    'redeem-in-time': '憑證在兌換的最後一天（{day}）兌換。',
    'claim-in-time': '在請款的最後一天（{day}）請款。',
    'report-in-time': '完成報告在兌換當天（{day}）提交。',
    'day-before-it-closed': '基準日改為兌換的最後一天（{day}）。',
    'day-after': '基準日改為兌換最後一天的隔天（{day}）。',
    'end-known': '基準日改為宣布計畫終止的日期（{day}）。',
    'other-reading': '只採用一種解讀：{reading}。',
  },
  effectDay: '{deadline}：由{from}變為{to}。',
  effectStatus: '{deadline}：由「{from}」變為「{to}」。',
  effectFinding: '不再列為值得注意的事項：{finding}',
  noDay: '無日期',
};
