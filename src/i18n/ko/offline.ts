/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: '안내서의 업데이트',
  ready: '이 안내서의 새 내용이 준비되었습니다.',
  agree: '지금 불러오기',
  later: '나중에',
};
