/** The page of rules: one entry for each parameter and rule. */
export const ruleEntries = {
  groups: {
    rules: '規則',
    days: '天數',
    dates: '日期',
    conditions: '對公司的條件',
    counts: '需求中的數目',
  },
  names: {
    'counting-convention': '天數的計算方式',
    'lifetime-readings': '憑證有效期間的起算點',
    phases: '計畫的各個階段',
    journey: '流程的步驟',
    'competency-table': '服務專案及其專長認證',
    'status-words': '表示資格狀態的詞語',
  },
  knownFrom: '得知日期（自當天起）',
  convention: '事件當天為第 0 天，期間的最後一天計算在內。',
  asked: '需要',
  notAsked: '不需要',
  ended: '不再使用',
  // A date and a source follow.
  checked: '最近一次與來源核對：',
  noRule: '沒有已知的規則',
  computedFrom: '由下列條目計算得出：{names}',
  usedIn: '使用之處：',
  calendar: '計畫行事曆',
  more: '範例與使用之處',
  examples: '範例',
  engagements: { other: '{count} 個服務專案' },
  steps: { other: '{count} 步' },
  statusWords: { other: '{count} 個狀態詞' },
  on: '{day}：{value}',
  // A voucher: {given} are its events with their days; {asOf} a day; {deadline} a duty.
  voucher: '{given}。以{asOf}為基準日，「{deadline}」的最後一天是{by}（{limit}）。',
  voucherUnknown: '{given}。以{asOf}為基準日，「{deadline}」的最後一天為未知。',
  noneGiven: '未提供日期',
};
