/** The page of rules: one entry for each parameter and rule. */
export const ruleEntries = {
  groups: {
    rules: '规则',
    days: '天数',
    dates: '日期',
    conditions: '对公司的条件',
    counts: '要求中的数目',
  },
  names: {
    'counting-convention': '天数的计算方法',
    'lifetime-readings': '凭证有效期的起算点',
    phases: '计划的各阶段',
    journey: '流程的步骤',
    'competency-table': '服务项目及其能力认证',
    'status-words': '表示资格状态的词语',
  },
  knownFrom: '已知日期（自当天起）',
  convention: '事件当天为第 0 天，期间的最后一天计算在内。',
  asked: '要求',
  notAsked: '不要求',
  ended: '不再使用',
  // A date and a source follow.
  checked: '最近一次与来源核对：',
  noRule: '没有已知的规则',
  computedFrom: '根据以下条目计算：{names}',
  usedIn: '使用之处：',
  calendar: '计划日历',
  more: '示例和使用之处',
  examples: '示例',
  engagements: { other: '{count} 个服务项目' },
  steps: { other: '{count} 步' },
  statusWords: { other: '{count} 个状态词' },
  on: '{day}：{value}',
  // A voucher: {given} are its events with their days; {asOf} a day; {deadline} a duty.
  voucher: '{given}。以{asOf}为基准日期，“{deadline}”的最后一天是{by}（{limit}）。',
  voucherUnknown: '{given}。以{asOf}为基准日期，“{deadline}”的最后一天未知。',
  noneGiven: '没有填写日期',
};
