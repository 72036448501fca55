package kit

import (
	"os"
	"path/filepath"
	"testing"
)

// What desktops keep of the reader's wish for less motion is known by their files.
func TestIsCalm(t *testing.T) {
	cases := []struct {
		name, file, text, variable string
		want                       bool
	}{
		{"nothing is said", "", "", "", systemIsCalm()},
		{"by the environment", "", "", "1", true},
		{"by GTK", "gtk-3.0/settings.ini", "[Settings]\ngtk-theme-name=Adwaita\ngtk-enable-animations = False\n", "", true},
		{"by a newer GTK", "gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", "", true},
		{"GTK moves", "gtk-3.0/settings.ini", "gtk-enable-animations=1\n", "", systemIsCalm()},
		{"by KDE", "kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", "", true},
		{"KDE moves fast", "kdeglobals", "AnimationDurationFactor=0.5\n", "", systemIsCalm()},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			config := t.TempDir()
			if c.file != "" {
				path := filepath.Join(config, filepath.FromSlash(c.file))
				if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			getenv := func(name string) string { return map[string]string{calmVariable: c.variable}[name] }
			if got := IsCalm(getenv, func() (string, error) { return config, nil }); got != c.want {
				t.Errorf("got %t, want %t", got, c.want)
			}
		})
	}
}
