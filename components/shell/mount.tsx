import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { type Actions, ActionsProvider } from '../actions';
import { AuthorProvider } from '../author/author';
import { ToastProvider } from '../toast/toast';
import { Mishap } from './mishap';
import '@/assets/styles/base.css';

/** Puts a page of ours on the screen, with everything its parts lean on. */
export function mount(actions: Actions, page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  document.documentElement.lang = i18n.t('locale');
  createRoot(root).render(
    <StrictMode>
      <ActionsProvider value={actions}>
        <Mishap>
          <ToastProvider>
            <AuthorProvider>{page}</AuthorProvider>
          </ToastProvider>
        </Mishap>
      </ActionsProvider>
    </StrictMode>,
  );
}
