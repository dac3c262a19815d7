/** What search says: in its dialog and on its page. Loaded on use. */
export const search = {
  label: '搜索本指南',
  placeholder: '凭证、截止日期、能力认证……',
  close: '关闭',
  // Before anything is typed.
  begin: '输入词语，结果会显示在下方。',
  loading: '正在搜索……',
  // {query} is what the reader typed.
  none: '没有找到“{query}”。',
  failed: '无法加载搜索索引。请检查网络连接，然后重新输入。',
  count: { other: '{count} 条结果' },
  earlier: '同时搜索早期版本',
  // {count} is how many results of a group are not shown yet.
  more: { other: '再显示 {count} 条' },
  onPage: '在单独的页面中打开这些结果',
  // {guide}, {glossary} and {questions} become links with these words.
  links: { guide: '目录', glossary: '术语表', questions: '问答' },
  withoutScripts:
    '搜索功能需要 JavaScript。未启用时，可在{guide}中查看步骤，在{glossary}中查看术语，在{questions}中查看解答。',
  // The groups of results.
  kinds: {
    step: '指南步骤',
    tool: '工具',
    question: '问题',
    term: '术语',
    rule: '规则与数值',
    page: '其他页面',
  },
  // Where nothing is found. Links as above.
  helpTitle: '您可以尝试',
  help: {
    shorter: '减少词数，或改用更短的词。',
    term: '输入英文术语，或您手头文件中的译法，即可找到本指南中对应的术语。',
    look: '查看{guide}、{glossary}或{questions}。',
    earlier: '如果要找的内容属于早期版本，请同时搜索早期版本。',
  },
};
