import { JSDOM } from 'jsdom';
import { capture, type PageSnapshot } from '@/lib/capture';
import { giveLayout } from './layout';

export interface PageOptions {
  /** The page's address. */
  url?: string;
}

/** A page as the real capture reads it, from its HTML alone: a plain column of blocks on a screen of 1280 by 800 px, no scripts, no network. */
export const pageFrom = (html: string, options?: PageOptions): PageSnapshot =>
  capture(documentFrom(html, options), { now: '2026-11-15T09:00:00.000Z' });

/** The document behind it, for what needs one. */
export function documentFrom(html: string, { url = 'https://brand.test/' }: PageOptions = {}): Document {
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true });
  giveLayout(window as unknown as Window & typeof globalThis);
  return window.document;
}
