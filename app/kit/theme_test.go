package kit

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/assets"
	"yulan/charts"
)

func TestThemeFollowsItsMode(t *testing.T) {
	light, dark := theme.VariantLight, theme.VariantDark
	cases := []struct {
		name   string
		mode   ThemeMode
		guess  Guess
		system fyne.ThemeVariant
		want   bool // dark
	}{
		{"light whatever the system", ThemeLight, Guess{}, dark, false},
		{"dark whatever the system", ThemeDark, Guess{}, light, true},
		{"the system's light", ThemeSystem, Guess{}, light, false},
		{"the system's dark", ThemeSystem, Guess{}, dark, true},
		{"light is guessed before the system answers", ThemeSystem, Guess{true, light}, dark, false},
		{"dark is guessed before the system answers", ThemeSystem, Guess{true, dark}, dark, true},
		{"an answer needs no guess", ThemeSystem, Guess{true, dark}, light, false},
	}
	if th := NewTheme(ThemeContrast, nil, nil); th.Style(light).Card != charts.HighContrast().Card || th.Shown(dark) != ThemeContrast {
		t.Error("high contrast is not shown")
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			th := NewTheme(c.mode, nil, nil)
			th.Guess = c.guess
			want := charts.Light()
			if c.want {
				want = charts.Dark()
			}
			if got := th.Style(c.system); got.Card != want.Card {
				t.Errorf("style has card %v, want %v", got.Card, want.Card)
			}
			if got := th.Color(ColorCard, c.system); got != color.Color(want.Card) {
				t.Errorf("card is %v, want %v", got, want.Card)
			}
		})
	}
}

func TestGuessVariant(t *testing.T) {
	cases := []struct {
		name             string
		wasDark          bool
		system, variable string
		want             Guess
	}{
		{"first start", false, "linux", "", Guess{true, theme.VariantLight}},
		{"was dark", true, "linux", "", Guess{true, theme.VariantDark}},
		{"Windows says it", false, "windows", "", Guess{false, theme.VariantLight}},
		{"macOS says it", false, "darwin", "", Guess{false, theme.VariantLight}},
		{"Fyne's variable says it", false, "linux", "dark", Guess{false, theme.VariantLight}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := GuessVariant(c.wasDark, c.system, c.variable); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// Every other style would parse a font again.
func TestThemeHasTwoFaces(t *testing.T) {
	th := NewTheme(ThemeLight, assets.FontRegular, assets.FontBold)
	for _, c := range []struct {
		style fyne.TextStyle
		want  fyne.Resource
	}{
		{fyne.TextStyle{}, th.regular},
		{fyne.TextStyle{Italic: true}, th.regular},
		{fyne.TextStyle{Bold: true}, th.bold},
		{fyne.TextStyle{Bold: true, Italic: true}, th.bold},
		{fyne.TextStyle{Monospace: true}, theme.DefaultTheme().Font(fyne.TextStyle{Monospace: true})},
		{fyne.TextStyle{Symbol: true}, theme.DefaultTheme().Font(fyne.TextStyle{Symbol: true})},
	} {
		if got := th.Font(c.style); got != c.want {
			t.Errorf("%+v is set in %s, want %s", c.style, got.Name(), c.want.Name())
		}
	}
}

// Text has a contrast of 4.5 : 1 at least, rings and underlines 3 : 1 (WCAG 2.2, 1.4.3
// and 1.4.11).
func TestThemeContrast(t *testing.T) {
	pairs := []struct {
		on, under fyne.ThemeColorName
		least     float64
	}{
		{theme.ColorNameForeground, theme.ColorNameBackground, 4.5},
		{theme.ColorNameForeground, ColorBackground, 4.5},
		{theme.ColorNameForeground, ColorChip, 4.5},
		{theme.ColorNameForeground, theme.ColorNameButton, 4.5},
		{theme.ColorNameForeground, theme.ColorNameInputBackground, 4.5},
		{theme.ColorNameForegroundOnPrimary, theme.ColorNamePrimary, 4.5},
		{theme.ColorNamePlaceHolder, theme.ColorNameInputBackground, 4.5},
		{ColorMuted, ColorCard, 4.5},
		{ColorMuted, ColorBackground, 4.5},
		{ColorAccent, ColorCard, 4.5},
		{colorWrong, ColorCard, 4.5},
		{colorOnSelected, colorSelected, 4.5},
		{ColorStrong, ColorCard, 3},
		{ColorStrong, ColorBackground, 3},
	}
	for _, mode := range []ThemeMode{ThemeLight, ThemeDark, ThemeContrast} {
		th := NewTheme(mode, nil, nil)
		if mode == ThemeContrast {
			pairs = append(pairs, struct {
				on, under fyne.ThemeColorName
				least     float64
			}{ColorLine, ColorCard, 7})
		}
		for _, p := range pairs {
			if mode == ThemeContrast {
				p.least = 7 // 1.4.6
			}
			got := contrastOf(th.Color(p.on, theme.VariantLight), th.Color(p.under, theme.VariantLight))
			if got < p.least {
				t.Errorf("%s: %s on %s has %.2f : 1, want %.1f", mode, p.on, p.under, got, p.least)
			}
		}
	}
}

// A menu's shortcuts can be read: what Fyne makes of the foreground for them is dense
// enough, and the foreground itself is opaque where it is painted.
func TestForegroundMakesReadableShortcuts(t *testing.T) {
	for _, mode := range []ThemeMode{ThemeLight, ThemeDark, ThemeContrast} {
		th := NewTheme(mode, nil, nil)
		_, _, _, a := th.Color(theme.ColorNameForeground, theme.VariantLight).RGBA()
		if a>>8 != 255 {
			t.Errorf("%s: text is painted with an opacity of %d", mode, a>>8)
		}
		icon := color.NRGBAModel.Convert(th.Color(theme.ColorNameForeground, theme.VariantLight)).(color.NRGBA) // as Fyne colours them
		if ink := th.styles[mode].Ink; math.Abs(float64(icon.R)-float64(ink.R)) > 1 || math.Abs(float64(icon.B)-float64(ink.B)) > 1 {
			t.Errorf("%s: icons are %v, want the ink %v", mode, icon, ink)
		}
		if got := uint8(uint32(float32(a) * 0.95)); got < 180 { // as Fyne does it
			t.Errorf("%s: shortcuts have an opacity of %d", mode, got)
		}
	}
}

// contrastOf is WCAG's contrast ratio.
func contrastOf(a, b color.Color) float64 {
	luminance := func(c color.Color) float64 {
		linear := func(v uint32) float64 {
			s := float64(v) / 0xffff
			if s <= 0.04045 {
				return s / 12.92
			}
			return math.Pow((s+0.055)/1.055, 2.4)
		}
		r, g, b, _ := c.RGBA()
		return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
	}
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// What the palette does not name is Fyne's own in the shade that the window is in, whatever
// the system's is.
func TestThemeFallsBackInItsOwnShade(t *testing.T) {
	fynes := theme.DefaultTheme()
	for _, c := range []struct {
		mode ThemeMode
		want fyne.ThemeVariant
	}{{ThemeLight, theme.VariantLight}, {ThemeDark, theme.VariantDark}, {ThemeContrast, theme.VariantDark}} {
		th := NewTheme(c.mode, nil, nil)
		tried := 0
		for _, name := range []fyne.ThemeColorName{theme.ColorNameForegroundOnError, theme.ColorNameInputBorder, theme.ColorNameError, theme.ColorNameSuccess, theme.ColorNameWarning, theme.ColorNameForegroundOnSuccess, theme.ColorNameForegroundOnWarning} {
			if _, named := th.palettes[c.mode][name]; named {
				continue
			}
			for _, system := range []fyne.ThemeVariant{theme.VariantLight, theme.VariantDark} {
				if got, want := th.Color(name, system), fynes.Color(name, c.want); got != want {
					t.Errorf("%s, system %d: %s is %v, want %v", c.mode, system, name, got, want)
				}
			}
			if fynes.Color(name, theme.VariantLight) != fynes.Color(name, theme.VariantDark) {
				tried++
			}
		}
		if tried == 0 {
			t.Error("no such colour differs between the shades: the test says nothing")
		}
	}
}
