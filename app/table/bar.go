package table

import "yulan/app/pages"

// endOf divides a bar of a length into its body and, for an approximate value, a low end. It
// also tells whether slices follow the body: after its end if the value is a lower bound,
// before it if it is an upper bound.
func endOf(b pages.CellBar, length float32) (body, soft float32, open bool) {
	switch {
	case b.AtLeast:
		return length, 0, true
	case b.AtMost:
		return max(1, length-barTail), 0, true
	case b.About:
		soft = min(barSoft, length/2)
		return length - soft, soft, false
	}
	return length, 0, false
}
