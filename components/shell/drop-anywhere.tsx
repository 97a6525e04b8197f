import { type DragEvent, type ReactNode, useRef, useState } from 'react';

/** Takes a file dropped anywhere on it. The same can be done by the file button on the import page. */
export function DropAnywhere({ words, onFile, children }: { words: string; onFile(file: File): void; children: ReactNode }) {
  // Entering a child leaves its parent: the count tells when the pointer is truly gone.
  const depth = useRef(0);
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const move = (step: number) => (event: DragEvent) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div className="drop-anywhere" role="presentation" onDragEnter={move(1)} onDragLeave={move(-1)} onDragOver={move(0)} onDrop={drop}>
      {children}
      {over && <div className="drop-veil">{words}</div>}
    </div>
  );
}
