package charts

import (
	"image/color"
	"slices"
)

// standsOut is the keys that a chart's title is about. A title that is about every mark names them
// all; of one that is about none all marks are neutral, so that dark always says the same.
type standsOut []string

// colour returns the colour of the mark of some keys: the one of what stands out, or that of all
// else.
func (o standsOut) colour(style Style, keys ...string) color.RGBA {
	if o.has(keys...) {
		return style.StandsOut
	}
	return style.Neutral
}

// text returns the colour of a number in large type, which is ink unless it stands out.
func (o standsOut) text(style Style, keys ...string) color.RGBA {
	if o.has(keys...) {
		return style.StandsOut
	}
	return style.Ink
}

// has reports whether one of the keys stands out.
func (o standsOut) has(keys ...string) bool {
	return slices.ContainsFunc(keys, func(key string) bool { return key != "" && slices.Contains(o, key) })
}
