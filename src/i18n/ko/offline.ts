/** The notice of a newer version. Loaded when there is one. */
export const offline = {
  label: '안내서의 업데이트',
  // {size} is a number of megabytes.
  ready:
    '이 안내서의 새 내용이 준비되었습니다. 오프라인에서 읽을 수 있도록 최대 {size}MB를 저장합니다.',
  agree: '지금 불러오기',
  later: '나중에',
};
