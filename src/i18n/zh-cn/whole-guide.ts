/** The whole guide as one document, for paper: its cover and its contents. */
export const wholeGuide = {
  title: '指南全文',
  description:
    '将规划服务的全部步骤、终止、要求、术语表和来源汇集成一份文档，便于打印或保存为 PDF。',
  link: '打印指南全文',
  edition: '依据最后公布的{edition}版规则。',
  contents: '目录',
  reference: '参考资料',
  web: '在线版本',
  printed: '打印日期：{day}',
  addresses: '指向本文档以外的链接，其后附有网址。',
};
