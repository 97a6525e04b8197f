import { useState } from 'react';
import { tell } from '@/lib/problem';
import { useActions } from '../actions';
import { useToast } from '../toast/toast';

/** Reads the page in hand anew; `asked` is true from the press on, before the store knows of it. */
export function useReadPage(): { read(): void; asked: boolean } {
  const { readPage } = useActions();
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const read = () => {
    setAsked(true);
    void readPage()
      .then((outcome) => outcome.ok || toast.say(outcome.problems.map(tell).join(' ')))
      .finally(() => setAsked(false));
  };
  return { read, asked };
}
