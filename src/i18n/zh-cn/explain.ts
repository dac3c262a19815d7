/** Why an answer is what it is, and what would change it. Loaded on demand. */
export const explain = {
  // Before the sources of an explanation, each with what it is and how much it weighs.
  weights: '各来源的性质和权重',
  // {title} of a source, {date} as far as known, {weight} what kind of source it is.
  source: '{title}（{date}）。权重 {letter}：{weight}。',
  sourceUndated: '{title}（无日期）。权重 {letter}：{weight}。',
  whatIfIntro: '以下每一项只改变一处，显示由此产生的结果，并且可以撤销。',
  nothing: '此处可以尝试的改变都不会改变这个答案。',
  // On a button, and what a screen reader says for it; {change} is a whole sentence of `changes`.
  try: '试一试',
  tryThis: '试一试：{change}',
  changes: {
    'redeem-now': '凭证在基准日期（{day}）兑换。',
    'redeem-in-time': '凭证在最后一天（{day}）兑换。',
    'claim-in-time': '在最后一天（{day}）请求付款。',
    'report-in-time': '完成报告在兑换当天（{day}）提交。',
    'day-before-it-closed': '基准日期改为兑换的最后一天（{day}）。',
    'day-after': '基准日期改为兑换的最后一天的次日（{day}）。',
    'end-known': '基准日期改为宣布计划终止的日期（{day}）。',
    'other-reading': '只采用一种解读：{reading}。',
  },
  // {from} and {to} are days, statuses, or “no day”.
  effectDay: '{deadline}：由{from}变为{to}。',
  effectStatus: '{deadline}：由“{from}”变为“{to}”。',
  effectFinding: '不再需要注意：{finding}',
  noDay: '无日期',
};
