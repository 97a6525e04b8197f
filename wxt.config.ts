import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Extension pages load and send nothing remote: `connect-src 'none'` proves it. */
const pagePolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'none'; object-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'";

const inPackages = (path: string): string => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  imports: false,
  manifestVersion: 3,
  // Workers load what they need when they need it, so they come in pieces too.
  vite: () => ({
    build: { target: 'es2023' },
    worker: { format: 'es' },
    // Its edition for browsers asks the document, which a worker does not have.
    resolve: { alias: { 'decode-named-character-reference': inPackages('decode-named-character-reference/index.js') } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    incognito: 'not_allowed',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    web_accessible_resources: [],
    externally_connectable: browser === 'firefox' ? undefined : { ids: [] },
    action: { default_title: '__MSG_actionTitle__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+T' } } },
    content_security_policy: { extension_pages: pagePolicy },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'throughline@throughline.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
