/** The glossary: one entry a term. */
export const glossary = {
  index: '全部术语',
  kinds: {
    term: '术语',
    product: '产品或工具',
    role: '角色',
    status: '状态',
    label: '界面名称',
  },
  seen: '见过的形式',
  avoid: '应避免的形式',
  elsewhere: '其他译本',
  wrong: '误译',
  instead: '应写“{form}”',
  why: '采用此形式的理由',
  others: '其他语言的形式',
};
