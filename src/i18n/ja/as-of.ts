/** The control “as of” on pages of the guide. Loaded when it is used. */
export const asOf = {
  // Above the links to the four editions.
  title: '基準日',
  another: '別の日を指定',
  day: '日付',
  show: '表示',
  // {day} is a whole date, {edition} is “2019年1月”.
  thisPage: '{day}に適用されていたのは{edition}版です。このページはその内容です。',
  otherPage: '{day}に適用されていたのは{edition}版です。',
  open: '当時の内容を読む',
  // {first} is a whole date.
  noRule: '{day}の時点の規則はわかっていません。最初の版は{first}に始まります。',
  kept: 'ツールもこの日を基準に答えます。',
  forget: '今日に戻す',
};
