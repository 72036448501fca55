package rowzip

import "encoding/binary"

// modAdler is the largest prime below 65,536, as RFC 1950 prescribes.
const modAdler = 65521

// checksum is the Adler-32 checksum of rows. The rows of a chart hardly differ from those above
// them, so the share of each row is derived from that of the row above. Computed byte by byte,
// as every library does it, the checksum took an eighth of the time of a whole PNG file.
//
// A row of n bytes x adds up to sum = Σx, and to weighted = Σ(n-i)x, in which each byte counts
// as often as it is summed until the end of the row. The row takes (a, b) to (a+sum,
// b+n·a+weighted).
type checksum struct {
	a, b          int
	sum, weighted int // of the last row
}

// swap replaces the bytes above by bytes of a row. The first of them has the given weight in
// the weighted sum, and each following one a weight less by 1.
func (c *checksum) swap(row, above []byte, times int) {
	for len(row) >= 8 && len(above) >= 8 {
		if binary.LittleEndian.Uint64(row) != binary.LittleEndian.Uint64(above) {
			c.swapFew(row[:8], above[:8], times)
		}
		row, above, times = row[8:], above[8:], times-8
	}
	c.swapFew(row, above, times)
}

func (c *checksum) swapFew(row, above []byte, times int) {
	for i, x := range row {
		by := int(x) - int(above[i])
		c.sum += by
		c.weighted += (times - i) * by
	}
}

// count counts the bytes of a row that has no row above it.
func (c *checksum) count(row []byte, times int) {
	for i, x := range row {
		c.sum += int(x)
		c.weighted += (times - i) * int(x)
	}
}

// add adds a row of so many bytes, whose sums are known.
func (c *checksum) add(width int) {
	c.b = (c.b + width*c.a + c.weighted) % modAdler
	c.a = (c.a + c.sum) % modAdler
}
