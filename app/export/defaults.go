package export

import (
	"slices"

	"yulan/app/kit"
	"yulan/app/pages"
)

// Defaults returns the choices that an export begins with until the reader changes them in the
// dialog, each with a function that sets it.
func (x *Room) Defaults() []kit.Setting {
	c, words := x.Choice(), x.Words()
	set := func(name string, list []kit.Option, chosen string, take func(c *Choice, key string)) kit.Setting {
		return kit.Setting{Name: words.T("exporting." + name), Options: list, Chosen: chosen, Choose: func(key string) {
			c := x.Choice()
			take(&c, key)
			x.deps.Choices.SetExportChoice(c.String())
		}}
	}
	formats := options(pages.FileFormatIDs(), func(key string) string { return words.T("exporting.format." + key) })
	borders := options(frames, func(key string) string { return words.T("exporting.frame." + key) })
	tones := options(shades, func(key string) string { return words.T("theme." + key) })
	return []kit.Setting{
		set("format", formats, c.Format,
			func(c *Choice, key string) { c.Format = key }),
		set("paper", x.paperOptions(), c.Paper, func(c *Choice, key string) { c.Paper = key }),
		set("density", densityOptions(c.Density), c.Density, func(c *Choice, key string) { c.Density = key }),
		set("frame", borders, string(c.Frame),
			func(c *Choice, key string) { c.Frame = Frame(key) }),
		set("background", tones, string(shades[index(c.Dark)]),
			func(c *Choice, key string) { c.Dark = key == string(kit.ThemeDark) }),
	}
}

// densityOptions returns the densities to choose from, including one that was typed.
func densityOptions(typed string) []kit.Option {
	list := densities
	if !slices.Contains(list, typed) {
		list = append(slices.Clone(list), typed)
	}
	return options(list, func(key string) string { return key })
}
