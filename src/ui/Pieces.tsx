import { Fragment } from 'preact';
import type { Piece } from './changes.ts';

/** Two wordings in one: what went struck through, what came underlined. */
export const Pieces = ({ of }: { of: readonly Piece[] }) => (
  <>
    {of.map(({ what, text }, i) =>
      what === 'added' ? (
        <ins key={i}>{text}</ins>
      ) : what === 'removed' ? (
        <Fragment key={i}>
          <del>{text}</del>
          {/* Taken together with what came instead, the two would read as one word. */}
          {of[i + 1]?.what === 'added' && ' '}
        </Fragment>
      ) : (
        text
      ),
    )}
  </>
);
