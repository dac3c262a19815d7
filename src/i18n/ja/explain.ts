/** Why an answer is what it is, and what would change it. Loaded on demand. */
export const explain = {
  // Before the sources of an explanation, each with what it is and how much it weighs.
  weights: '資料の種類と重み',
  // {title} of a source, {date} as far as known, {weight} what kind of source it is.
  source: '{title}（{date}）。重み{letter}：{weight}。',
  sourceUndated: '{title}（日付なし）。重み{letter}：{weight}。',
  whatIfIntro: '一つだけを変えた場合にどうなるかを、それぞれ示します。試した変更は、元に戻せます。',
  nothing: 'ここで試せる変更では、この答えは変わりません。',
  // On a button, and what a screen reader says for it; {change} is a whole sentence of `changes`.
  try: '試す',
  tryThis: '試す：{change}',
  changes: {
    'redeem-now': '利用券を、基準日の{day}に引き換えた場合。',
    'redeem-in-time': '利用券を、最終日の{day}に引き換えた場合。',
    'claim-in-time': '支払いを、最終日の{day}に請求した場合。',
    'report-in-time': '完了レポートを、引き換え日の{day}に送信した場合。',
    'day-before-it-closed': '基準日を、引き換えの最終日の{day}にした場合。',
    'day-after': '基準日を、引き換えの最終日の翌日の{day}にした場合。',
    'end-known': '基準日を、プログラムの終了が告知された{day}にした場合。',
    'other-reading': '一つの解釈（{reading}）だけに従った場合。',
  },
  // {from} and {to} are days, statuses, or “no day”.
  effectDay: '{deadline}：{from}から{to}に変わります。',
  effectStatus: '{deadline}：「{from}」から「{to}」に変わります。',
  effectFinding: '次の指摘がなくなります：{finding}',
  noDay: '日付なし',
};
