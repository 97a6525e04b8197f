import { i18n } from '#i18n';
import { AuthorName } from './author-name';
import { DeleteData } from './delete-data';
import { Kept } from './kept';
import { Plans } from './plans';
import { Sites } from './sites';
import './settings.css';

/** What Throughline may read, what it keeps, and how to take both back. */
export default function SettingsPage() {
  return (
    <div className="settings">
      <header className="page-head">
        <h1>{i18n.t('nav.settings')}</h1>
        <p className="quiet">{i18n.t('welcome.promise')}</p>
      </header>
      <Plans />
      <Sites />
      <AuthorName />
      <Kept />
      <DeleteData />
    </div>
  );
}
