package rows

import "yulan/app/kit"

// Look is how large rows are, in layout units: their text, and the heights of one whose name takes
// one line or two.
type Look struct{ Text, Height, Tall float32 }

// The looks of rows, the usual one first.
var looks = [...]Look{{TextSize, Height, tallHeight}, {14, 26, 43}, {15, 28, 46}}

// fullTable is the width from which the rows of a table grow with the window; a narrower one, as
// beside a page, needs the room for words.
const (
	fullTable = 1200
	vastTable = 700 // likewise in a window whose type is larger than in any other
)

// UsualLook is that of rows in a window of usual width.
func UsualLook() Look { return looks[0] }

// LookIn returns the look of rows in a window of a width, in a table that is so wide itself.
func LookIn(window, table float32) Look {
	switch {
	case table < fullTable && (table < vastTable || kit.SpanOf(window) != kit.SpanVast):
	case window >= kit.WidestWindow:
		return looks[2]
	case window >= kit.WideWindow:
		return looks[1]
	}
	return looks[0]
}
