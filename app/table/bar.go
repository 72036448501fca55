package table

import "yulan/app/pages"

// endOf divides a bar of a length into its body and a low end, of a value that is approximate,
// and tells whether slices follow the body: behind its end where the value is at least that,
// before it where it is at most that.
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
