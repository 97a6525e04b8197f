import { mount } from '@/components/shell/mount';
import { Welcome } from '@/components/welcome/welcome';
import { pageActions } from '@/lib/browser/page-actions';

mount(pageActions(), <Welcome />);
