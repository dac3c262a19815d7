import type {
  ConditionReason,
  DeadlineId,
  DeadlineStatus,
  ParameterId,
  Phase,
  ReadingId,
  VoucherEvent,
  VoucherFindingCode,
  VoucherState,
} from '../../rules/index.ts';

/** Words for what the rules give back: ids, states, findings and the steps of a trace. */
export const rules = {
  // What happens to a voucher, as labels of fields and stamps.
  events: {
    created: '作成日',
    assigned: '割り当て日',
    reserved: '予約日',
    delivered: '実施完了日',
    reported: '完了レポートの送信日',
    redeemed: '引き換え日',
    claimed: '支払い請求日',
  } satisfies Record<VoucherEvent, string>,
  // The same in one short word for a round stamp.
  stamps: {
    created: '作成',
    assigned: '割当',
    reserved: '予約',
    delivered: '実施',
    reported: '報告',
    redeemed: '引換',
    claimed: '請求',
  } satisfies Record<VoucherEvent, string>,
  states: {
    unknown: '不明',
    created: '作成済み',
    assigned: '割り当て済み',
    reserved: '予約済み',
    delivered: '実施済み',
    reported: 'レポート送信済み',
    redeemed: '引き換え済み',
    claimed: '支払い請求済み',
    expired: '有効期限切れ',
  } satisfies Record<VoucherState, string>,
  deadlines: {
    assign: '作成と割り当て',
    reserve: '予約',
    deliver: '実施',
    report: 'レポートの送信',
    redeem: '引き換え',
    claim: '支払い請求',
  } satisfies Record<DeadlineId, string>,
  statuses: {
    met: '期限内に完了',
    'met-late': '期限後に完了',
    open: '未完了（期限内）',
    missed: '期限切れ',
    unknown: '不明',
  } satisfies Record<DeadlineStatus, string>,
  readings: {
    creation: '作成日から',
    assignment: '割り当て日から',
    reservation: '予約日から',
  } satisfies Record<ReadingId, string>,
  phases: {
    open: '実施中：利用券の作成、予約、引き換えができます',
    'creation-closed': '新規作成の終了：既存の利用券の引き換えができます',
    'redemption-closed': '引き換えの終了：引き換え済みの利用券の支払いを請求できます',
    ended: '終了',
    unknown: '不明：この日のプログラムについて述べた資料はありません',
  } satisfies Record<Phase, string>,
  parameters: {
    'voucher-lifetime': '利用券の有効期間',
    'payment-window': '引き換え後の支払い請求期間',
    'extension-2020': '2020年に報告された延長',
    'engagement-longest': 'エンゲージメントの最長日数',
    'off-site-days': '現地以外で作業できる日数',
    'cloud-engagements-retired': 'クラウドのエンゲージメントの廃止',
    'training-conversion-ended': 'トレーニング受講券からの交換の終了',
    'accrual-ended': '顧客への計画サービス特典の新規付与の終了',
    'last-creation-day': '顧客が利用券を作成し、割り当てられる最後の日',
    'days-removed': '残っていた計画サービスの日数の削除',
    'last-redemption-day': 'パートナーが利用券を引き換えられる最後の日',
    'last-claim-day': '支払いを請求できる最後の日',
    'last-voucher-expiry': '作成の最終日に作成された利用券の有効期限',
    'last-voucher-claim': '作成の最終日に作成された利用券の支払い請求の最終日',
    'first-edition-day': 'ページの初版',
    'extension-2020-created-before': '報告によると、この日より前に作成された利用券が延長された',
    'competency-table-from': 'コンピテンシーの表の公開',
    'compliance-training-dropped': 'コンプライアンス トレーニングの要件の廃止',
    'renewal-note-removed': '毎年の更新に関する記述の削除',
    'retirement-announced': '提供終了の日程の公表',
    'vvr-for-all-from': 'すべてのパートナーがパートナー センターで利用券を管理',
    'offering-count': 'オファリングの数',
    'engagement-count': 'エンゲージメントの数',
    'competency-count': 'コンピテンシーの数',
    'gold-only-count': 'ゴールドが必要なエンゲージメントの数',
    'silver-or-gold-count': 'シルバーとゴールドが対象となるエンゲージメントの数',
  } satisfies Record<ParameterId, string>,
  // {field} is a label of `events`; {other} another; {day} and {limit} whole days; {days} “5日”.
  findings: {
    'invalid-date': '{field}：暦にない日付のため、除外しました。',
    'invalid-input': '回答を読み取れなかったため、いずれも使っていません。',
    'out-of-order':
      '「{field}」が、先に来るはずの「{other}」より前の日付になっています。両方の日付を確認してください。',
    'in-the-future':
      '{field}：{day}は、この答えの基準日より後です。計算には使いますが、まだ行われたものとは扱いません。',
    'created-after-last-day':
      '作成日は{day}で、作成と割り当ての最終日である{limit}の{days}後です。このような利用券が作成された経緯は、資料に書かれていません。それでも、以下の日付は作成日をもとに計算しています。',
    'assigned-after-last-day':
      '割り当て日は{day}で、作成と割り当ての最終日である{limit}の{days}後です。',
    'assigned-after-expiry': '割り当て日は{day}で、利用券の有効期限（{limit}）の{days}後です。',
    'reserved-after-expiry': '予約日は{day}で、利用券の有効期限（{limit}）の{days}後です。',
    'delivered-after-expiry': '実施完了日は{day}で、利用券の有効期限（{limit}）の{days}後です。',
    'reported-after-expiry':
      '完了レポートの送信日は{day}で、利用券の有効期限（{limit}）の{days}後です。',
    'redeemed-after-expiry':
      '引き換え日は{day}で、利用券の有効期限（{limit}）の{days}後です。このような場合にマイクロソフトがどう対応したかは、わかっていません。',
    'reserved-after-last-day': '予約日は{day}で、引き換えの最終日（{limit}）の{days}後です。',
    'delivered-after-last-day': '実施完了日は{day}で、引き換えの最終日（{limit}）の{days}後です。',
    'reported-after-last-day':
      '完了レポートの送信日は{day}で、引き換えの最終日（{limit}）の{days}後です。',
    'redeemed-after-last-day':
      '引き換え日は{day}で、パートナーが引き換えられる最後の日である{limit}の{days}後です。',
    'claimed-late':
      '支払い請求日は{day}で、支払い請求期間の最終日である{limit}の{days}後です。その結果どうなるかは、わかっていません。',
    'delivered-before-reserved':
      '予約する前に実施されています。マイクロソフトの古いページは、エンゲージメントを始める前に、すべての利用券を予約するよう求めています。',
    'redeemed-before-delivered':
      '実施する前に引き換えられています。マイクロソフトの古いページは、すべての実施を終えてから引き換えるよう求めています。',
    'redeemed-without-report':
      '引き換えまでに完了レポートが送信されていません。支払いの対象外です。マイクロソフトの通知は、成果物がないまま引き換えた利用券は支払いの対象にならないと述べています。',
    'creation-not-given':
      '作成日が入力されていません。作成日から数えると、表示より早く有効期限が切れる可能性があります。顧客に作成日を確認してください。',
    'redemption-not-given':
      '支払い請求日は入力されていますが、引き換え日が入力されていないため、支払い請求期間を確認できません。',
    'rule-unknown':
      '{day}の「{parameter}」について、規則を示した資料はありません。そのため、これに基づく計算は行っていません。',
    'before-first-edition':
      '{field}：{day}は、ページの初版より前です。当時の扱いはわかっていません。',
    'extension-reported':
      'ブログの報告によると、当時の利用券は{days}延長され、この利用券の有効期限は{day}になります。パートナー センターのページに、その記述はありません。これをあてにしないでください。',
    'readings-differ':
      '引き換えの最終日は、資料によって{days}の差があります。最も早いものが安全側です。',
  } satisfies Record<VoucherFindingCode, string>,
  // Instead of `redeemed-without-report`, where the reader gave no day for the report.
  reportNotGiven:
    '完了レポートの送信日が入力されていません。マイクロソフトの通知は、成果物がないまま引き換えた利用券は支払いの対象にならないと述べています。レポートが引き換えより先に送信されていたことを確認してください。',
  // Steps of a trace as sentences. {field}: label of an event; {day}, {against}, {result}: days.
  trace: {
    given: '{field}：{day}（0日目）。',
    asOf: 'この答えの基準日：{day}。',
    reading: '{reading}数えます。',
    // {reading} above, in the middle of a sentence.
    readingFrom: {
      creation: '作成日から',
      assignment: '割り当て日から',
      reservation: '予約日から',
    } satisfies Record<ReadingId, string>,
    ruleDays: '{parameter}：{value}。起点となる日を0日目と数え、最終日を含みます。',
    ruleDay: '{parameter}：{value}。',
    count: '{from}＋{days}＝{result}。',
    earliest: '次の期限のうち、最も早いものが適用されます。',
    candidate: '{limit}：{day}',
    candidateReading: '{limit}（{reading}）：{day}',
    slack: '次の期限は{days}後です。',
    fromDeadline: 'まだ行われていないため、「{deadline}」の最終日である{day}から数えます。',
    inTime: '{day}は期限内です（{against}まで、当日を含む）。',
    late: '{day}は{against}の{days}後です。期限を過ぎています。',
    left: '{day}から{against}まで、残り{days}です。',
    past: '{day}は{against}の{days}後です。',
    laterEvent: '「{field}」が入力されているため、日付は不明でも、すでに行われたものとみなします。',
    notGiven: '「{field}」は入力されていません。',
    noRule: '{day}の「{parameter}」について、規則を示した資料はありません。',
    noRuleAtAll: '「{parameter}」について、規則を示した資料はありません。',
    blocked: '「{deadline}」の最終日を過ぎているため、もう行えません。',
    said: '根拠：',
  },
  reasons: {
    held: '求められるレベルで保有している',
    'level-too-low': '保有しているが、レベルが足りない',
    'not-held': '保有していない',
    answered: '回答のとおり',
    'not-answered': '回答がない',
    'table-unknown': 'この日に対象となるコンピテンシーの一覧は不明',
    'renewed-within-a-year': '直近の一年以内に更新している',
    'renewal-may-be-due': '更新から一年を超えている（更新が必要だったかどうかは不明）',
    'renewal-lapsed': '最後の更新が基準日の前年より前',
    'never-renewed': '一度も更新していない',
  } satisfies Record<ConditionReason, string>,
  // Weight of a source, highest first.
  weights: {
    A: 'パートナー センターのドキュメント（英語）',
    B: 'パートナー センターのドキュメント（翻訳）',
    C: 'マイクロソフトの古いパートナー向けページ',
    D: 'マイクロソフトの古いスライド資料またはガイド',
    E: '第三者',
  },
};
