/** Counting back from the day of redemption. Loaded on demand. */
export const backwards = {
  intro:
    '請填寫憑證最晚須在哪一天（含當天）兌換，以及服務專案需要多少天。上方填寫的日期也會一併考量，只規劃尚未完成的步驟。',
  by: '最晚兌換日期（含當天）',
  byHint: '留空時，從可以兌換的最後一天倒推。',
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
  past: '最後一天已過 {days}。',
  announce: '服務專案須在{day}當天或之前開始。',
  problems: {
    'goal-too-late': '這張憑證不能等到{day}才兌換：兌換的最後一天是{limit}。因此從這一天倒推。',
    'longer-than-longest': '來源指出服務專案最長為 {days}；適用於哪些服務專案，則為未知。',
    'no-room':
      '沒有可行的安排：在憑證有效期間內，您填寫的日期與最晚兌換日期之間，沒有足夠的時間完成為期 {days}的服務專案。',
    'goal-unknown': '兌換的最後一天不明，因此無從倒推。',
    'already-redeemed': '憑證已於{day}兌換，沒有需要規劃的事項。',
  },
  trace: {
    goal: '您希望在{day}當天或之前兌換。',
    takes: '服務專案需要 {days}，第一天與最後一天都計入。',
    back: '{from} − {days} = {result}。',
    'reserve-first': '憑證須在服務專案開始的當天或之前保留。',
    'create-first': '憑證須在保留的當天或之前建立與指派。',
  },
};
