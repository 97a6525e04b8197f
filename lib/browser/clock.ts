/** The date where the person is, ISO `YYYY-MM-DD`: what "today" means to checks. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const nowIso = (): string => new Date().toISOString();
