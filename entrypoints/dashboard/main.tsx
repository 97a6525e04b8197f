import { Dashboard } from '@/components/shell/dashboard';
import { mount } from '@/components/shell/mount';
import { pageActions } from '@/lib/browser/page-actions';

mount(pageActions(), <Dashboard />);
