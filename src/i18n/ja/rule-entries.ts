/** The page of rules: one entry for each parameter and rule. */
export const ruleEntries = {
  groups: {
    rules: '規則',
    days: '日数',
    dates: '日付',
    conditions: '会社の条件',
    counts: '要件に含まれる数',
  },
  names: {
    'counting-convention': '日数の数え方',
    'lifetime-readings': '利用券の有効期間の起点',
    phases: 'プログラムの時期',
    journey: '手順のステップ',
    'competency-table': 'エンゲージメントとコンピテンシー',
    'status-words': '資格の状態を表す語',
  },
  knownFrom: 'わかっている時期（この日から）',
  convention: '起点となる日を0日目と数えます。期間の最終日も期限内に含みます。',
  asked: '必要',
  notAsked: '不要',
  ended: '廃止',
  // A date and a source follow.
  checked: '出典との最終照合：',
  noRule: '規則は不明',
  computedFrom: '次の項目から計算：{names}',
  usedIn: '使用箇所：',
  calendar: 'プログラムのカレンダー',
  more: '例と使用箇所',
  examples: '例',
  engagements: { other: '{count}件のエンゲージメント' },
  steps: { other: '{count}ステップ' },
  statusWords: { other: '{count}語' },
  on: '{day}：{value}',
  // A voucher: {given} are its events with their days; {asOf} a day; {deadline} a duty.
  voucher: '{given}。{asOf}を基準日とすると、「{deadline}」の最終日は{by}（{limit}）。',
  voucherUnknown: '{given}。{asOf}を基準日とすると、「{deadline}」の最終日は不明。',
  noneGiven: '日付の入力なし',
};
