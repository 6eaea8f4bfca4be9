import { day, number } from '../words.ts';

const WIDTH = 300;
const HEIGHT = 56;

/** Statements a month as small bars; their numbers stand in each bar's title and in the sentence for screen readers. */
export function Months({ months, nature }: { readonly months: readonly { readonly month: string; readonly count: number }[]; readonly nature: string }) {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const first = index(months[0]!.month);
  const span = index(months.at(-1)!.month) - first + 1;
  const most = Math.max(...months.map(({ count }) => count));
  const step = WIDTH / span;
  const label = `${day(months[0]!.month)} – ${day(months.at(-1)!.month)}, ≤ ${number(most)}`;
  return (
    <figure class="months">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} preserveAspectRatio="none">
        {months.map(({ month, count }) => {
          const height = Math.max(1, (count / most) * HEIGHT);
          return (
            <rect
              key={month}
              class={`nature-fill-${nature}`}
              x={(index(month) - first) * step}
              y={HEIGHT - height}
              width={Math.max(1, step - 0.5)}
              height={height}
            >
              <title>{`${day(month)} : ${number(count)}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption class="muted small">
        <span>{day(months[0]!.month)}</span>
        <span>{day(months.at(-1)!.month)}</span>
      </figcaption>
    </figure>
  );
}
