/** The control “as of” on pages of the guide. Loaded when it is used. */
export const asOf = {
  // Above the links to the four editions.
  title: '基準日',
  another: '其他日期',
  day: '日期',
  show: '查看',
  // {day} is a whole date, {edition} is “2019年1月”.
  thisPage: '{day}適用的是{edition}版本，本頁即為該版本。',
  otherPage: '{day}適用的是{edition}版本。',
  open: '閱讀當時的內容',
  // {first} is a whole date.
  noRule: '{day}的規則不明。第一個版本自{first}起適用。',
  kept: '各項工具也以這一天作答。',
  forget: '恢復為今天',
};
