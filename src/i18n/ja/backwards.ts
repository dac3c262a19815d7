/** Counting back from the day of redemption. Loaded on demand. */
export const backwards = {
  intro:
    'いつまでに引き換えるか、エンゲージメントに何日かかるかを入力してください。上で入力した日付も計算に入り、まだ済んでいないことだけを計画します。',
  by: '引き換えの目標日（当日を含む）',
  byHint: '空欄のままにすると、可能な最後の日から逆算します。',
  takes: 'エンゲージメントの日数',
  takesHint: '最初の日と最後の日を含む暦日です。',
  takesWrong: '1から999までの整数を入力してください。',
  result: '各ステップを行える最後の日',
  steps: {
    create: '作成と割り当て',
    reserve: '予約',
    start: 'エンゲージメントの開始',
    redeem: 'エンゲージメントの完了、レポートの送信、引き換え',
    claim: '支払い請求',
  },
  // {day} is a whole day, {days} “5 days”.
  done: '{day}に行われています。',
  doneLate: '{day}に行われていますが、最後の日を{days}過ぎています。',
  left: '残り{days}です。',
  today: '基準日が、ちょうど最後の日です。',
  past: '最後の日を{days}過ぎています。',
  announce: 'エンゲージメントは、遅くとも{day}までに開始してください。',
  problems: {
    'goal-too-late':
      'この利用券は、{day}には引き換えられません。最終日は{limit}です。最終日から逆算します。',
    'longer-than-longest':
      '資料では、エンゲージメントは最長{days}とされています。どのエンゲージメントに当てはまるかは、わかっていません。',
    'no-room':
      '計画が成り立ちません。利用券の有効期間の中で、入力された日付から引き換えの日までの間に、{days}のエンゲージメントを行う余裕がありません。',
    'goal-unknown': '引き換えの最終日がわからないため、逆算できません。',
    'already-redeemed': '利用券は{day}に引き換え済みです。これから計画することはありません。',
  },
  trace: {
    goal: '引き換えの目標日：{day}（当日を含む）。',
    takes: 'エンゲージメントの日数：{days}（最初の日と最後の日を含む）。',
    back: '{from}－{days}＝{result}。',
    'reserve-first': '利用券は、エンゲージメントを始める日までに（当日を含む）予約します。',
    'create-first': '利用券は、予約する日までに（当日を含む）作成し、割り当てます。',
  },
};
