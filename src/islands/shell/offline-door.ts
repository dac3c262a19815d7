// Reading without a network: the worker of this language is registered once the page is there.
// One that waits with a newer version brings the notice, which is loaded only then.

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

async function register(worker: string): Promise<void> {
  // The one address of a script that does not come from a module.
  const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('offline', {
    createScriptURL: (url) => url,
  });
  const registration = (await navigator.serviceWorker.register(
    policy?.createScriptURL(worker) ?? worker,
  )) as ServiceWorkerRegistration | undefined;
  if (!registration) return;
  const announce = () => {
    // The first worker of all replaces nothing.
    if (registration.waiting && navigator.serviceWorker.controller)
      void import('./offline.ts').then(({ announceUpdate }) => announceUpdate(registration));
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announce);
  });
  announce();
}

const base = document.querySelector<HTMLElement>('#search')?.dataset['base'];
if (import.meta.env['PUBLIC_OFFLINE'] !== 'off' && base && 'serviceWorker' in navigator) {
  const worker = `${base}${document.documentElement.lang.toLowerCase()}/sw.js`;
  const begin = () => setTimeout(() => void register(worker).catch(() => undefined), 1000);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
