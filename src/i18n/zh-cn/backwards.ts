/** Counting back from the day of redemption. Loaded on demand. */
export const backwards = {
  intro:
    '填写凭证最迟须在哪一天（含当天）兑换，以及服务项目需要多少天。上方填写的日期也会计算在内，只规划尚未完成的事项。',
  by: '最迟兑换日期（含当天）',
  byHint: '留空则从可能的最后一天倒推。',
  takes: '服务项目所需天数',
  takesHint: '日历天数，首日和末日均计算在内。',
  takesWrong: '请填写 1 到 999 之间的整数。',
  result: '每个步骤可行的最后一天',
  steps: {
    create: '创建和分配',
    reserve: '预留',
    start: '开始服务项目',
    redeem: '完成、提交报告并兑换',
    claim: '请求付款',
  },
  // {day} is a whole day, {days} “5 days”.
  done: '已于{day}完成。',
  doneLate: '已于{day}完成，比最后一天晚 {days}。',
  left: '还剩 {days}。',
  today: '基准日期就是最后一天。',
  past: '已逾期 {days}。',
  announce: '最迟须在{day}当天开始服务项目。',
  problems: {
    'goal-too-late': '这个凭证不能迟至{day}才兑换：最后一天是{limit}。因此从这一天倒推。',
    'longer-than-longest': '来源指出服务项目最长为 {days}；适用于哪些服务项目，目前未知。',
    'no-room':
      '没有可行的安排：在凭证有效期内，您填写的日期与最迟兑换日期之间，没有足够的时间完成为期 {days}的服务项目。',
    'goal-unknown': '兑换的最后一天未知，因此无从倒推。',
    'already-redeemed': '凭证已于{day}兑换，没有需要规划的事项。',
  },
  trace: {
    goal: '您希望在{day}当天或之前兑换。',
    takes: '服务项目需要 {days}，首日和末日均计算在内。',
    back: '{from} − {days} = {result}。',
    'reserve-first': '凭证须在服务项目开始的当天或之前预留。',
    'create-first': '凭证须在预留的当天或之前创建和分配。',
  },
};
