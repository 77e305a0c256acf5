/** A fragment of a text with what matched marked; the engine's escaped text is read, never put in as HTML. */
import { Fragment } from 'react';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&#x2F;': '/',
  '&amp;': '&',
};
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#x27|#39|#x2F|amp);/g, (entity) => ENTITIES[entity]!);

/** `<em>` marks become elements, everything else text. */
export function Highlighted({ fragment }: { readonly fragment: string }) {
  const pieces = fragment.split(/<em>(.*?)<\/em>/s);
  return (
    <span className="found">
      {pieces.map((piece, i) => {
        const key = `${i} ${piece}`;
        return i % 2 === 1 ? <em key={key}>{unescaped(piece)}</em> : <Fragment key={key}>{unescaped(piece)}</Fragment>;
      })}
    </span>
  );
}
