/** Words around facts that components print: cards, tables, notes. */
export const facts = {
  // {count} is a number of days: “180 days”.
  days: { other: '{count} 天' },
  who: '人员',
  where: '位置',
  needs: '所需条件',
  result: '结果',
  // Heads of the stub on a step's card: the limit that holds for the step.
  limits: {
    assign: '创建和分配期限',
    reserve: '预留期限',
    deliver: '交付期限',
    report: '报告期限',
    redeem: '兑换期限',
    claim: '付款请求期限',
  },
  // {days} is “180 days”.
  within: '{days}以内',
  // {day} is a whole date, printed large; it is the last good day.
  until: '截至{day}（含当天）',
  countedFromCreation: '从创建起算：当天为第 0 天，最后一天计算在内。',
  countedFromRedemption: '从兑换起算：当天为第 0 天，最后一天计算在内。',
  // {day} is a whole date.
  butNotAfter: '且最迟在{day}当天',
  note: '注意',
  notKnown: '未知',
  conflict: '来源说法不一',
  warning: '此处译文有误',
  source: '来源',
  sources: '来源',
};
