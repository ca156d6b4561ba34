import type { Theme } from '../stores/stored-theme.ts';
import { useThemeStore } from '../stores/theme-store.ts';
import { SelectMenu } from '../ui/select-menu.tsx';

const OPTIONS: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'Zoals het systeem' },
  { value: 'light', label: 'Licht' },
  { value: 'dark', label: 'Donker' },
];

export function ThemeSelect() {
  const theme = useThemeStore((state) => state.theme);
  const setTheme = useThemeStore((state) => state.setTheme);
  return (
    <SelectMenu
      label="Kleuren van het scherm"
      options={OPTIONS}
      value={theme}
      onChange={(value) => setTheme(OPTIONS.find((option) => option.value === value)?.value ?? 'system')}
    />
  );
}
