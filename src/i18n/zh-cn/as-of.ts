/** The control “as of” on pages of the guide. Loaded when it is used. */
export const asOf = {
  // Above the links to the four editions.
  title: '基准日期',
  another: '其他日期',
  day: '日期',
  show: '查看',
  // {day} is a whole date, {edition} is “2019年1月”.
  thisPage: '{day}适用的是{edition}版本，本页即为该版本。',
  otherPage: '{day}适用的是{edition}版本。',
  open: '阅读当时的内容',
  // {first} is a whole date.
  noRule: '{day}的规则未知。首个版本自{first}起适用。',
  kept: '各工具也按这一天作答。',
  forget: '恢复为今天',
};
