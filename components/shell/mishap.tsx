import { Component, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { storeProblem } from '@/lib/store';

interface State {
  error?: unknown;
}

/** Catches what went wrong while showing, says it in a sentence, and offers to try again. Nothing stored is touched. */
export class Mishap extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError = (error: unknown): State => ({ error });

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { what, mend } = storeProblem(error);
    return (
      <main className="mishap stack" role="alert">
        <h1>{i18n.t('mishap.title')}</h1>
        <p>
          {what} {mend}
        </p>
        <button type="button" onClick={() => this.setState({ error: undefined })}>
          {i18n.t('mishap.again')}
        </button>
        <details className="small">
          <summary>{i18n.t('mishap.details')}</summary>
          <p>{String(error)}</p>
        </details>
      </main>
    );
  }
}
