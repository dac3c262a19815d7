/** What a reader takes along from a tool: a calendar, a sheet on paper, data. Loaded on demand. */
export const takeAway = {
  name: '利用券の名前',
  nameHint:
    '自分用の名前です。ファイルと印刷物には入りますが、リンクには入りません。カレンダーで、日付が同じ利用券を区別できます。',
  title: '結果の保存と印刷',
  caseName: 'この記録の名前',
  caseNameHint: '自分用の名前です。データと印刷物には入りますが、リンクには入りません。',
  calendar: 'カレンダー ファイル',
  print: '印刷またはPDFに保存',
  json: 'データ（JSON）',
  // {file} is the name of a file.
  saved: '{file}として保存しました',
  noneOpen: '期限内で未完了のものがないため、カレンダーに入れる予定はありません。',
  printing: '印刷の準備ができました。',
  calendarName: '利用券の期限',
  // In a calendar; {deadline} is one of “Redeem”, “Request payment” …; {name} what the reader calls it.
  eventSummary: '最終日：{deadline}',
  eventSummaryNamed: '{name}：{deadline}の最終日',
  // {day} is a whole day.
  eventAsOf: '基準日は{day}です。',
  independent:
    '独立したガイドが作成したもので、マイクロソフトによるものではありません。プログラムは終了しています。',
  // The sheet of a case on paper.
  sheet: {
    voucher: '記録票：一枚の利用券の期限',
    eligibility: '記録票：エンゲージメントを実施する資格',
    nextStep: '記録票：次のステップ',
    answer: '答え',
    run: '記録票を出力した日',
    edition: '適用される版',
    noEdition: 'この日に適用される版は不明',
    conditions: '基準日の時点の条件',
    verdicts: 'エンゲージメントごとの判定',
    inputs: '入力した内容',
    notGiven: '入力なし',
    conflict: '資料が一致していない点',
    sources: '出典として挙げた資料',
    // {letter} and {weight}: how much a source weighs, and what kind it is.
    weight: '重み{letter}：{weight}。',
    undated: '日付なし',
    link: 'この内容のアドレス',
    scan: '二次元コードからも、同じアドレスを開けます。',
  },
};
