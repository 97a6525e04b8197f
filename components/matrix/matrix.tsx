import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import type { Message } from '@/lib/plan';
import { isOpen } from '../finding/weights';
import { number, percent } from '../words';
import { Cell } from './cell';
import type { ChannelColumns, Column } from './columns';
import './matrix.css';

export interface Chosen {
  message: string;
  touchpoint: string;
}

interface Props {
  messages: readonly Pick<Message, 'id' | 'priority' | 'statement'>[];
  channels: readonly ChannelColumns[];
  findings: readonly Finding[];
  chosen?: Chosen;
  onChoose(chosen: Chosen): void;
  /** Said beside a message's statement. */
  renderNote?(message: Pick<Message, 'id' | 'statement'>): ReactNode;
}

/** Messages by touchpoints, one glyph each. One Tab stop; arrows, Home and End move within. */
export function Matrix({ messages, channels, findings, chosen, onChoose, renderNote }: Props) {
  const columns = channels.flatMap((channel) => channel.columns);
  const rows = [...messages].sort((one, other) => one.priority - other.priority);
  const cells = useRef(new Map<string, HTMLButtonElement>());
  const [at, setAt] = useState({ row: 0, column: 0 });

  // Evidence opening beside the matrix makes it narrower: what was chosen stays in sight.
  const chosenAt = chosen && `${rows.findIndex(({ id }) => id === chosen.message)}:${columns.findIndex(({ id }) => id === chosen.touchpoint)}`;
  useEffect(() => {
    if (chosenAt) cells.current.get(chosenAt)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosenAt]);

  const move = (event: React.KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const row = Math.min(rows.length - 1, Math.max(0, at.row + step[0]));
    const column = Math.min(columns.length - 1, Math.max(0, at.column + step[1]));
    setAt({ row, column });
    cells.current.get(`${row}:${column}`)?.focus();
  };

  return (
    <div className="matrix-scroll" role="presentation" onKeyDown={move}>
      <table className="matrix">
        <caption className="hidden">{i18n.t('matrix.caption')}</caption>
        <thead>
          <tr className="channels">
            <th scope="col" rowSpan={2} className="corner">
              {i18n.t('matrix.believe')}
            </th>
            {channels.map(({ id, name, columns: own }) => (
              <th key={id} scope="colgroup" colSpan={own.length} className="first">
                {name}
              </th>
            ))}
          </tr>
          <tr>
            {channels.flatMap((channel) =>
              channel.columns.map((column, index) => (
                <th key={column.id} scope="col" className={index === 0 ? 'first' : undefined}>
                  {column.name}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((message, row) => (
            <tr key={message.id}>
              <th scope="row">
                <span className="quiet">{message.priority}</span> {message.statement} {renderNote?.(message)}
              </th>
              {columns.map((column, place) => (
                <td key={column.id} className={startsChannel(channels, column) ? 'first' : undefined}>
                  <Cell
                    ref={(button) => {
                      if (button) cells.current.set(`${row}:${place}`, button);
                    }}
                    message={message.statement}
                    column={column}
                    landing={column.read?.status === 'scanned' ? column.read.landings.find((landing) => landing.message === message.id) : undefined}
                    owed={column.read?.owed.some((owed) => owed.message === message.id) ?? true}
                    tabStop={at.row === row && at.column === place}
                    chosen={chosen?.message === message.id && chosen.touchpoint === column.id}
                    onChoose={() => {
                      setAt({ row, column: place });
                      onChoose({ message: message.id, touchpoint: column.id });
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{i18n.t('matrix.benefitShare')}</th>
            {columns.map((column) => (
              <td key={column.id} className={startsChannel(channels, column) ? 'first' : undefined}>
                <ShareFigure column={column} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{i18n.t('matrix.toSettle')}</th>
            {columns.map((column) => (
              <td key={column.id} className={startsChannel(channels, column) ? 'first' : undefined}>
                {column.read
                  ? number(findings.filter((one) => one.touchpointId === column.id && one.certainty === 'confirmed' && isOpen(one)).length)
                  : '–'}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The benefit share, and in words when it leaves the planned range. */
function ShareFigure({ column: { read } }: { column: Column }) {
  const share = read?.status === 'scanned' ? read.balance.benefitShare : null;
  if (share === null) return <span className="quiet">–</span>;
  const range = read?.benefitRange;
  const outside = range && (share < range.min ? 'below' : share > range.max ? 'above' : undefined);
  return (
    <span className="share">
      {percent(share)}
      {outside && <small>{i18n.t(`matrix.${outside}`)}</small>}
    </span>
  );
}

const startsChannel = (channels: readonly ChannelColumns[], { id }: Column): boolean => channels.some(({ columns }) => columns[0]?.id === id);

/** Rows and columns each key goes. */
const steps: Record<string, [number, number] | undefined> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};
