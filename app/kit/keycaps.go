package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The measures of key caps, in layout units.
const (
	capHeight   = 20
	capLeast    = 20 // width
	capInset    = 6  // beside its name
	capRadius   = 4
	capGap      = 2 // between keys that are held together
	capsGap     = 8 // between alternatives
	capsLead    = 3 // above the first line, to be level with text beside it
	capsAdvance = 25
)

// rangeSign stands between the first and the last of many keys.
const rangeSign = "–"

// lookCap is the look of a key's name on its cap.
var lookCap = TextLook{Size: theme.SizeNameCaptionText, Colour: theme.ColorNameForeground}

// keyCaps shows key combinations, each key as a cap.
type keyCaps struct {
	widget.BaseWidget
	measurer *Measurer
	ways     [][]string // the caps of each combination; a range sign has none
	texts    []*Paragraph
	caps     []*Surface
}

// newKeyCaps returns the caps of ways such as "Ctrl+Tab" and "Ctrl+1 – Ctrl+9".
func newKeyCaps(r *Measurer, ways []string) *keyCaps {
	k := &keyCaps{measurer: r}
	for _, way := range ways {
		k.ways = append(k.ways, capsOf(way))
	}
	for _, way := range k.ways {
		for _, name := range way {
			look := lookCap
			cap := NewSurface(ColorCard)
			cap.Stroke, cap.Weight, cap.Radius = ColorLine, 1, capRadius
			if name == rangeSign {
				look.Colour = ColorMuted
				cap.Hide()
			}
			k.caps, k.texts = append(k.caps, cap), append(k.texts, NewLine(r, look, name))
		}
	}
	k.ExtendBaseWidget(k)
	return k
}

// capsOf returns the names on the caps of one combination.
func capsOf(way string) []string {
	var out []string
	for i, stroke := range strings.Split(way, " "+rangeSign+" ") {
		if i > 0 {
			out = append(out, rangeSign)
		}
		held, last := "", stroke
		if at := strings.LastIndex(strings.TrimSuffix(stroke, "+"), "+"); at >= 0 {
			held, last = stroke[:at], stroke[at+1:]
			out = append(out, strings.Split(held, "+")...)
		}
		out = append(out, last)
	}
	return out
}

// capWidth returns the width of a cap.
func (k *keyCaps) capWidth(name string) float32 {
	text := Round(k.measurer.Measure(name, theme.Size(lookCap.Size), false) + 0.5)
	if name == rangeSign {
		return text + 2*capGap
	}
	return max(capLeast, text+2*capInset)
}

// flow yields the caps with their places in a width, and returns the height that they take.
func (k *keyCaps) flow(width float32, put func(i int, f Frame)) float32 {
	x, y, i := float32(0), float32(capsLead), 0
	for _, way := range k.ways {
		long := -float32(capGap)
		for _, name := range way {
			long += k.capWidth(name) + capGap
		}
		if x > 0 && x+long > width {
			x, y = 0, y+capsAdvance
		}
		for _, name := range way {
			w := k.capWidth(name)
			put(i, Frame{X: x, Y: y, Width: w, Height: capHeight})
			x, i = x+w+capGap, i+1
		}
		x += capsGap - capGap
	}
	return y + capsAdvance - capsLead
}

// HeightFor implements fitted.
func (k *keyCaps) HeightFor(width float32) float32 { return k.flow(width, func(int, Frame) {}) }

// CreateRenderer implements fyne.Widget.
func (k *keyCaps) CreateRenderer() fyne.WidgetRenderer {
	k.ExtendBaseWidget(k)
	place := func(size fyne.Size) {
		k.flow(size.Width, func(i int, f Frame) {
			Put(k.caps[i], f.X, f.Y, f.Width, f.Height)
			t := k.texts[i]
			height := t.HeightFor(f.Width)
			text := Round(k.measurer.Measure(t.Pieces[0].Text, theme.Size(lookCap.Size), false))
			Put(t, f.X+Round((f.Width-text)/2), f.Y+Round((f.Height-height)/2), max(text+1, NarrowestParagraph), height)
		})
	}
	var objects []fyne.CanvasObject
	for i := range k.caps {
		objects = append(objects, k.caps[i], k.texts[i])
	}
	least := func() fyne.Size { return fyne.NewSize(NarrowestParagraph, 0) }
	return widget.NewSimpleRenderer(container.New(Arrange{place, least}, objects...))
}
