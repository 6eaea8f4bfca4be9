/** A switch with its label; Space and Enter turn it. */
export function Switch({ label, on, onChange, hint }: { label: string; on: boolean; onChange: (on: boolean) => void; hint?: string }) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} title={hint} onClick={() => onChange(!on)}>
      <span class="switch-label">{label}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
