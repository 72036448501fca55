package kit

import (
	"image/color"
	"maps"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/charts"
)

// The colours that a page needs and for which Fyne has no name, by role.
const (
	ColorBackground fyne.ThemeColorName = "yulanGround"   // behind the cards
	ColorCard       fyne.ThemeColorName = "yulanCard"     // a card, the tab strip, the status line
	ColorMuted      fyne.ThemeColorName = "yulanMuted"    // secondary text
	ColorLine       fyne.ThemeColorName = "yulanLine"     // thin rules and the borders of cards
	ColorChip       fyne.ThemeColorName = "yulanChip"     // behind a figure in running text
	ColorAccent     fyne.ThemeColorName = "yulanAccent"   // the selected tab, and links
	ColorStrong     fyne.ThemeColorName = "yulanStrong"   // the focus ring
	ColorPale       fyne.ThemeColorName = "yulanPale"     // a bar that stands back behind a highlighted one
	colorWrong      fyne.ThemeColorName = "yulanWrong"    // error messages
	ColorTarget     fyne.ThemeColorName = "yulanTarget"   // a target
	ColorVerdict    fyne.ThemeColorName = "yulanVerdict"  // that a target is met, or a value proven
	ColorAdded      fyne.ThemeColorName = "yulanAdded"    // what needs somebody's attention
	ColorNoColour   fyne.ThemeColorName = "yulanNoColour" // nothing at all

	colorSelected   fyne.ThemeColorName = "yulanSelected"   // behind the selected figure in running text
	colorOnSelected fyne.ThemeColorName = "yulanOnSelected" // that figure itself
)

// The sizes of a page's first paragraph, and of the text below it with its headings.
const (
	sizeNameLead  fyne.ThemeSizeName = "yulanLead"
	sizeNameProse fyne.ThemeSizeName = "yulanProse"

	sizeNameWideTitle fyne.ThemeSizeName = "yulanWideTitle" // the same in a wide window
	sizeNameWideLead  fyne.ThemeSizeName = "yulanWideLead"
	sizeNameWideProse fyne.ThemeSizeName = "yulanWideProse"

	sizeNameWidestTitle fyne.ThemeSizeName = "yulanWidestTitle" // in the widest
	sizeNameWidestLead  fyne.ThemeSizeName = "yulanWidestLead"
	sizeNameWidestProse fyne.ThemeSizeName = "yulanWidestProse"

	sizeNameVastTitle fyne.ThemeSizeName = "yulanVastTitle" // in a vast one
	sizeNameVastLead  fyne.ThemeSizeName = "yulanVastLead"
	sizeNameVastProse fyne.ThemeSizeName = "yulanVastProse"

	sizeNameSlimTitle fyne.ThemeSizeName = "yulanSlimTitle" // and in a narrow one
	sizeNameSlimLead  fyne.ThemeSizeName = "yulanSlimLead"
	sizeNameSlimProse fyne.ThemeSizeName = "yulanSlimProse"
)

// The opacities of washes, which lie over other things.
const (
	washHover     = 0x12
	washPressed   = 0x22
	washScrollBar = 0x3c
	washFocus     = 0x66
	washSelection = 0x40
	washShadow    = 0x33
	washEdge      = 0x58
)

// WindowTheme is Fyne's theme, made from the styles of the pictures so that window and paper
// share one palette and one family of fonts.
type WindowTheme struct {
	fyne.Theme           // Fyne's own, for everything not named here: icons, monospace, symbols
	Mode       ThemeMode // that the reader chose
	Guess      Guess     // what the system has chosen, until that is known
	regular    fyne.Resource
	bold       fyne.Resource
	styles     map[ThemeMode]charts.Style // of all modes except the system's
	palettes   map[ThemeMode]map[fyne.ThemeColorName]color.Color
	sizes      map[fyne.ThemeSizeName]float32
}

// Guess is assumed to be the system's variant until the system tells it. On Linux Fyne reports
// dark until the desktop answers, and forever where none does.
type Guess struct {
	Needed  bool
	Variant fyne.ThemeVariant
}

// NewTheme returns the theme of a mode, set in the two faces of the family.
func NewTheme(mode ThemeMode, regular, bold []byte) *WindowTheme {
	styles := map[ThemeMode]charts.Style{ThemeLight: charts.Light(), ThemeDark: charts.Dark(), ThemeContrast: charts.HighContrast()}
	palettes := map[ThemeMode]map[fyne.ThemeColorName]color.Color{}
	for mode, s := range styles {
		palettes[mode] = palette(s)
	}
	// On black a shadow is invisible, so whatever lies over the window has a bright edge
	// instead.
	palettes[ThemeContrast][theme.ColorNameShadow] = wash(styles[ThemeContrast].Line, washEdge)
	return &WindowTheme{
		Theme:    theme.DefaultTheme(),
		Mode:     mode,
		regular:  fyne.NewStaticResource("regular.ttf", regular),
		bold:     fyne.NewStaticResource("bold.ttf", bold),
		styles:   styles,
		palettes: palettes,
		sizes:    themeSizes(),
	}
}

// themeSizes returns the sizes of the theme, in layout units.
func themeSizes() map[fyne.ThemeSizeName]float32 {
	return map[fyne.ThemeSizeName]float32{
		theme.SizeNameText:            13,
		theme.SizeNameCaptionText:     11,
		theme.SizeNameHeadingText:     20,
		sizeNameLead:                  16,
		sizeNameProse:                 14,
		sizeNameWideTitle:             24,
		sizeNameWideLead:              18,
		sizeNameWideProse:             15,
		sizeNameWidestTitle:           28,
		sizeNameWidestLead:            20,
		sizeNameWidestProse:           17,
		sizeNameVastTitle:             34,
		sizeNameVastLead:              24,
		sizeNameVastProse:             20,
		sizeNameSlimTitle:             17,
		sizeNameSlimLead:              14,
		sizeNameSlimProse:             13,
		theme.SizeNameSubHeadingText:  15,
		theme.SizeNamePadding:         4,
		theme.SizeNameInnerPadding:    7,
		theme.SizeNameInlineIcon:      18,
		theme.SizeNameInputRadius:     4,
		theme.SizeNameSelectionRadius: 4,
		theme.SizeNameScrollBar:       10,
	}
}

// Shown returns the mode that is shown: this one, or the one that the system's variant calls
// for.
func (t *WindowTheme) Shown(system fyne.ThemeVariant) ThemeMode {
	if t.Mode != ThemeSystem {
		return t.Mode
	}
	if t.Guess.Needed && system == theme.VariantDark {
		system = t.Guess.Variant
	}
	if system == theme.VariantDark {
		return ThemeDark
	}
	return ThemeLight
}

// Style returns the style that pictures are drawn in under the system's variant.
func (t *WindowTheme) Style(system fyne.ThemeVariant) charts.Style { return t.styles[t.Shown(system)] }

// Color implements fyne.Theme.
func (t *WindowTheme) Color(name fyne.ThemeColorName, system fyne.ThemeVariant) color.Color {
	shown := t.Shown(system)
	if c, ok := t.palettes[shown][name]; ok {
		return c
	}
	variant := theme.VariantDark // on black too
	if shown == ThemeLight {
		variant = theme.VariantLight
	}
	return t.Theme.Color(name, variant)
}

// Font implements fyne.Theme. Every other style would parse a font again, 12 MB each, so
// slanted text is set upright.
func (t *WindowTheme) Font(style fyne.TextStyle) fyne.Resource {
	switch {
	case style.Monospace || style.Symbol:
		return t.Theme.Font(style)
	case style.Bold:
		return t.bold
	}
	return t.regular
}

// Size implements fyne.Theme.
func (t *WindowTheme) Size(name fyne.ThemeSizeName) float32 {
	if s, ok := t.sizes[name]; ok {
		return s
	}
	return t.Theme.Size(name)
}

// palette gives Fyne's names and ours the colours of a style.
func palette(s charts.Style) map[fyne.ThemeColorName]color.Color {
	strong := s.Series[0]
	all := map[fyne.ThemeColorName]color.Color{
		theme.ColorNameBackground:          s.Card,
		theme.ColorNameMenuBackground:      s.Card,
		theme.ColorNameOverlayBackground:   s.Card,
		theme.ColorNameHeaderBackground:    s.Card,
		theme.ColorNameInputBackground:     s.Background,
		theme.ColorNameInputBorder:         s.Line,
		theme.ColorNameButton:              s.ChipBackground,
		theme.ColorNameDisabledButton:      s.Track,
		theme.ColorNameForeground:          foreground{s.Ink},
		theme.ColorNameDisabled:            s.Muted,
		theme.ColorNamePlaceHolder:         s.Muted,
		theme.ColorNamePrimary:             strong,
		theme.ColorNameForegroundOnPrimary: s.Card,
		theme.ColorNameHyperlink:           strong,
		theme.ColorNameSeparator:           s.Line,
		theme.ColorNameScrollBarBackground: color.Transparent,
		theme.ColorNameScrollBar:           wash(s.Ink, washScrollBar),
		theme.ColorNameHover:               wash(s.Ink, washHover),
		theme.ColorNamePressed:             wash(s.Ink, washPressed),
		theme.ColorNameFocus:               wash(strong, washFocus),
		theme.ColorNameSelection:           wash(strong, washSelection),
		theme.ColorNameShadow:              color.NRGBA{A: washShadow},
	}
	maps.Copy(all, ownColours(s))
	return all
}

// ownColours gives our names the colours of a style.
func ownColours(s charts.Style) map[fyne.ThemeColorName]color.Color {
	return map[fyne.ThemeColorName]color.Color{
		ColorBackground: s.Background,
		ColorCard:       s.Card,
		ColorMuted:      s.Muted,
		ColorLine:       s.Line,
		ColorChip:       s.ChipBackground,
		ColorAccent:     s.StandsOut,
		ColorStrong:     s.Series[0],
		ColorPale:       s.Neutral,
		colorWrong:      s.Target,
		ColorTarget:     s.Target,
		ColorVerdict:    s.Verdict,
		ColorAdded:      s.Added,
		ColorNoColour:   color.Transparent,

		colorSelected:   s.Ink,
		colorOnSelected: s.Card,
	}
}

// foreground is the colour of text, opaque to 8 bits. Fyne 2.7.4 computes the colour of a
// menu's shortcuts from the low bytes of the foreground's 16 bits, with the opacity times 0.95
// (widget/menu_item.go): from a full 65535 that leaves 50 of 255, which is hardly legible; from
// this value it leaves 200. This may go once Fyne takes the high bytes.
type foreground struct{ ink color.RGBA }

// RGBA implements color.Color.
func (f foreground) RGBA() (r, g, b, a uint32) {
	const (
		opacity = 65424
		white   = 0xfeff // as light as possible: above this opacity, icons would turn black
	)
	r, g, b, _ = f.ink.RGBA()
	return min(r, white), min(g, white), min(b, white), opacity
}

// wash returns a colour at an opacity of up to 255.
func wash(c color.RGBA, alpha uint8) color.Color {
	return color.NRGBA{R: c.R, G: c.G, B: c.B, A: alpha}
}

// GuessVariant returns what to assume of the system's variant until it tells it: what it was
// when last known. Windows and macOS tell it at once, and so does anyone who sets Fyne's
// variable.
func GuessVariant(wasDark bool, system, variable string) Guess {
	g := Guess{Needed: system != "windows" && system != "darwin" && variable == "", Variant: theme.VariantLight}
	if wasDark {
		g.Variant = theme.VariantDark
	}
	return g
}

// ThemeMode says which colours the window has, or that the system decides.
type ThemeMode string

// The modes.
const (
	ThemeSystem ThemeMode = "system"
	ThemeLight  ThemeMode = "light"
	ThemeDark   ThemeMode = "dark"

	ThemeContrast ThemeMode = "contrast" // high contrast, on black
)

// ThemeModes lists every ThemeMode in the order of menus.
var ThemeModes = []ThemeMode{ThemeSystem, ThemeLight, ThemeDark, ThemeContrast}
