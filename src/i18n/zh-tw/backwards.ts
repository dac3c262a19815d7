/** Counting back from the day of redemption. Loaded on demand. */
export const backwards = {
  intro:
    '請填寫憑證最晚在哪一天兌換，以及服務專案需要多少天。上方填寫的日期也會計入，只規劃尚未完成的事項。',
  by: '兌換目標日期（含當天）',
  byHint: '留空則從可行的最後一天倒推。',
  takes: '服務專案所需天數',
  takesHint: '日曆天數，第一天與最後一天都計入。',
  takesWrong: '請填寫 1 到 999 的整數。',
  result: '每個步驟可行的最後一天',
  steps: {
    create: '建立與指派',
    reserve: '保留',
    start: '開始服務專案',
    redeem: '完成、提交報告並兌換',
    claim: '請款',
  },
  done: '已於{day}完成。',
  doneLate: '已於{day}完成，比最後一天晚 {days}。',
  left: '還剩 {days}。',
  today: '基準日當天就是最後一天。',
  past: '已晚了 {days}。',
  announce: '服務專案最晚須在{day}當天開始。',
  problems: {
    'goal-too-late': '這張憑證無法晚至{day}才兌換：最後一天是{limit}。以下日期從這一天倒推。',
    'longer-than-longest': '來源指出服務專案最長為 {days}；適用於哪些服務專案，則為未知。',
    'no-room': '沒有可行的計畫：若要到那時完成為期 {days} 的服務專案，就得在憑證存在之前開始。',
    'goal-unknown': '兌換的最後一天不明，因此無從倒推。',
    'already-redeemed': '憑證已於{day}兌換，沒有需要規劃的事項。',
  },
  trace: {
    goal: '您希望在{day}當天或之前兌換。',
    takes: '服務專案需要 {days}，第一天與最後一天都計入。',
    back: '{from} − {days} = {result}。',
    'reserve-first': '憑證最晚在服務專案開始的當天保留。',
    'create-first': '憑證最晚在保留的當天建立與指派。',
  },
};
