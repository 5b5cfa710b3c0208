interface SwitchProps {
  readonly label: string;
  /** What is switched, where the label alone does not say it; null where it does. */
  readonly detail: string | null;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}

/** A choice of on and off that takes effect at once. */
export function Switch({ label, detail, on, change }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-text">
        <span class="switch-label">{label}</span>
        {detail !== null && (
          <span class="switch-detail">
            <bdi>{detail}</bdi>
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch-input"
        checked={on}
        aria-checked={on}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </label>
  );
}
