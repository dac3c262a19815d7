/** Pages of earlier editions, and the comparison of any two editions. */
export const editions = {
  // The title of a page of an earlier edition; {title} is the page's own, {edition} “2019년 1월”.
  pageTitle: '{title}({edition} 판)',
  earlier: '이전 판',
  // {from} and {until} are whole days; the edition was in force on both.
  notice: '이 페이지는 {from}부터 {until}까지 적용된 {edition} 판의 내용입니다.',
  // Links to the same place in the latest edition.
  latestStep: '최신 판({edition})에서 이 단계 보기',
  latestOverview: '최신 판({edition})의 안내 보기',
  // Below the ribbon of the last step, in an edition that states no payment window.
  afterRedemption: '이 단계는 사용 처리 다음에 옵니다. 이 판에는 기한이 나와 있지 않습니다.',
  // Labels of the two fields that choose what is compared.
  from: '이전 판',
  to: '이후 판',
  // Head of a comparison: {from} and {to} are editions.
  pair: '{from} 판에서 {to} 판으로',
  // What a comparison holds, as three separate counts.
  addedCount: { other: '추가 {count}개' },
  removedCount: { other: '삭제 {count}개' },
  changedCount: { other: '변경 {count}개' },
  // Marks beside each block.
  added: '추가',
  removed: '삭제',
  changed: '변경',
  overview: '안내 개요',
  // Where a block stands that comes before the first heading of its page.
  introduction: '도입부',
  newStep: '새로 생긴 단계입니다. {edition} 판부터 별도의 페이지로 다룹니다.',
  goneStep: '{edition} 판에는 이 단계의 페이지가 없습니다.',
  sameTwice: '서로 다른 두 판을 선택하십시오.',
};
