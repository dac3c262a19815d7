import styles from '../../styles/offline.css?url';
import { fill } from '../../i18n/fill.ts';
import { offlineMegabytes } from '../../i18n/offline-size.ts';
import type { Area } from '../../i18n/types.ts';
import { pageLocale } from '../parts/page-locale.ts';
import { styled } from '../parts/styled.ts';

// The notice that a newer version of the guide is ready. Loaded when there is one.

const key = 'update-announced';

/** Said once in a session: a reader who puts it off gets the new version when all pages are closed. */
function isAnnounced(): boolean {
  try {
    const was = sessionStorage.getItem(key) !== null;
    sessionStorage.setItem(key, '1');
    return was;
  } catch {
    return false;
  }
}

/** Should the new version still wait after the page has loaded again, it is offered again. */
function forgetAnnounced(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Where nothing can be stored, nothing was.
  }
}

/** How long the new worker may take to take over before the page loads without it, in ms. */
const patience = 2500;
const loadAgain = () => location.reload();

/** What gets the focus is scrolled to above the notice, however large its text is. */
function makeRoom(notice: HTMLElement): ResizeObserver {
  const room = new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingBottom = `${notice.offsetHeight + 24}px`;
  });
  room.observe(notice);
  return room;
}

let shown = false;

/** Offers the version that waits; it takes over, and the page loads again, when the reader agrees. */
export async function announceUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  if (shown || isAnnounced()) return;
  shown = true;
  const { offline: text } = (await import(`../../i18n/${pageLocale}/offline.ts`)) as {
    offline: Area<'offline'>;
  };
  void styled(styles);

  const notice = document.createElement('aside');
  notice.id = 'update';
  notice.ariaLabel = text.label;
  const sentence = document.createElement('p');
  sentence.role = 'status';
  const agree = document.createElement('button');
  agree.textContent = text.agree;
  const later = document.createElement('button');
  later.textContent = text.later;
  notice.append(sentence, agree, later);
  document.body.append(notice);
  const room = makeRoom(notice);
  // A live region speaks of what changes in it.
  setTimeout(() => (sentence.textContent = fill(text.ready, { size: offlineMegabytes })), 50);

  later.addEventListener('click', () => {
    room.disconnect();
    document.documentElement.style.scrollPaddingBottom = '';
    notice.remove();
  });
  agree.addEventListener('click', () => {
    agree.disabled = true;
    forgetAnnounced();
    navigator.serviceWorker.addEventListener('controllerchange', loadAgain);
    registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
    // Chromium can leave the old worker in charge for minutes; a page that loads takes the new one.
    setTimeout(loadAgain, patience);
  });
}
