import { planFile } from '../schema';

interface Described {
  description?: string | undefined;
  def: { innerType?: Described; shape?: Record<string, Described> };
}

/** What each part is for, as templates say it in a line beneath its heading. Read again, such a line is no content. */
export const hintOf = (part: string): string | undefined => {
  const shape = (planFile as unknown as Described).def.shape?.[part];
  return shape?.description ?? shape?.def.innerType?.description;
};

const parts = Object.keys((planFile as unknown as Described).def.shape ?? {});
export const hints: ReadonlySet<string> = new Set(parts.map(hintOf).filter((hint) => hint !== undefined));
