/** The next-step tool: where a reader stands in the journey, and what comes next. */
export const nextStep = {
  // The tool in lists of tools: a link, and a line on it.
  title: '次のステップを調べる',
  summary: '立場と済んだことから、次に行う一つのこと、その期限、まだ始められないことを示します。',
  form: '現在の状況',
  role: 'あなたの立場',
  roles: {
    'new-partner': '新規のパートナー',
    'existing-partner': '既存のパートナー',
    customer: '顧客',
    auditor: '監査、経理、ライセンスの担当者',
  },
  // Above buttons with the names of the editions; each sets the as-of day.
  edition: 'または、版の初日を基準日にする',
  done: 'どこまで済んでいますか',
  doneHint: 'ステップにチェックを付けると、それより前のステップにもチェックが付きます。',
  // Beside a ticked step that the reader cannot change here.
  shown: 'ほかの回答からわかります',
  dates: '利用券の日付',
  datesHint:
    'わかっている日付から期限を計算します。その日付からわかるステップは、済んだものとみなします。',
  kept: '回答は、消去するまでこの端末に保存されます。リンクに含まれる回答は、変更するまで保存されません。',
  // The same questions, asked one at a time.
  wizard: {
    day: 'どの日を基準にしますか',
    dayHint: 'その日の時点の規則に基づいて答えます。',
    done: '最後に済んだステップはどれですか',
    doneHint: 'それより前のステップも済んだものとみなします。',
    events: {
      created: '利用券はいつ作成されましたか',
      assigned: '利用券はいつ割り当てられましたか',
      reserved: '利用券はいつ予約されましたか',
      reported: '完了レポートはいつ送信されましたか',
      redeemed: '利用券はいつ引き換えられましたか',
      claimed: '支払いはいつ請求されましたか',
    },
    eventHint: 'ステップの状態と最終日は、この日付によって変わります。',
    // Answers. {edition} is “April 2021”, {day} a whole day.
    today: '今日',
    edition: '{edition}版の初日（{day}）',
    otherDay: '別の日',
    onDay: '日付がわかる',
    none: 'まだない',
    notYet: 'まだ行われていない',
    unknown: 'わからない',
    // The field for a day.
    label: '日付',
  },
  answer: '次に行うこと',
  empty: '立場を選ぶと、次のステップがここに表示されます。',
  failed: '答えを読み込めませんでした。接続を確認してから、回答を一つ変更してください。',
  // Each of these stands above the large name of a step.
  act: 'あなたの次のステップ',
  partnerActs: '次はパートナーが行います',
  customerActs: '次は顧客が行います',
  // Where a last day has passed and the dates do not say whether it was kept.
  settle: 'まず、次の点を確認してください',
  // Each of these stands alone and large.
  finished: 'すべてのステップが済んでいます。',
  tooLate: 'まだ行えるステップは残っていません。',
  // {day} and {first} are whole dates.
  unknown: '{day}の時点の規則はわかっていません。最初の版は{first}に始まります。',
  // {number} and {count} are numerals, {edition} is “2021年4月”.
  place: '{edition}版のステップ{number}／全{count}ステップ',
  deadline: '期限',
  // {day} is a whole date, and the last good day.
  by: '{day}まで（当日を含む）。',
  atTheLatest: '利用券の日付によって決まります。遅くとも{day}まで（当日を含む）です。',
  dependsOnDates: '利用券の日付によって決まります。',
  unsettled:
    '最終日は{day}でした。入力された日付からは、その日までに（当日を含む）済んでいたかどうかがわかりません。',
  noLimitStated: '基準日の時点の規則には、最終日が示されていません。',
  noLimit: '資料には、このステップの最終日が示されていません。',
  // {day} is a whole date.
  enrolUnknown: '{day}より後に新規のパートナーが登録できたかどうかは、わかっていません。',
  why: 'このステップである理由',
  first: '最初のステップです。',
  // {step} is the short name of a step.
  after: '一つ前の「{step}」が済んでいます。',
  afterNewOnly: '一つ前の「{step}」は、新規のパートナーだけが行うステップです。',
  deadlines: 'この利用券のすべての期限と、それぞれの日付の求め方',
  tasks: '全体の流れ',
  actors: { partner: 'パートナー', customer: '顧客' },
  // Why a step is in its state. {event} is a label such as “予約”, {step} the short name of a
  // step, {day} a whole date.
  reasons: {
    'said-done': '完了の印が付いています。',
    'event-reported': '「{event}」の日付が入力されています。',
    'existing-partner': '新規のパートナーだけが行うステップです。',
    'needs-step': '先に「{step}」が必要です。',
    'step-too-late': '先に必要な「{step}」の期限が過ぎています。',
    'deadline-missed': '最終日は{day}でした。',
    'programme-over':
      '利用券をもう引き換えられないため、登録しても使い道がありません（資料に基づく推論です）。',
  },
  // A link on the deadline tool; it takes the dates along.
  fromDeadlines: 'この利用券について次に行うこと',
  noScript:
    'このツールにはJavaScriptが必要です。下の表に、全体の流れと期限、自分で現在の位置を調べる方法を示しています。',
  // The table of the whole journey.
  journeyCaption: '全体の流れと期限',
  step: 'ステップ',
  limit: '期限',
};
