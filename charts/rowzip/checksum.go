package rowzip

import "encoding/binary"

// modAdler is the largest prime below 65,536, as RFC 1950 has it.
const modAdler = 65521

// checksum is the Adler-32 checksum of rows. The rows of a chart hardly differ from those
// above them, so each one's part is taken from the last one's: byte by byte, as every
// library does it, it took an eighth of what a whole PNG file takes.
//
// A row of n bytes x adds up to sum = Σx, and to weighted = Σ(n-i)x, each byte counted as
// often as it is summed till the row's end. It takes (a, b) to (a+sum, b+n·a+weighted).
type checksum struct {
	a, b          int
	sum, weighted int // of the last row
}

// swap counts bytes of a row in place of those above them. The first of them counts so many
// times in the weighted sum, and each of the others once less.
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

// count counts bytes of a row that has none above it.
func (c *checksum) count(row []byte, times int) {
	for i, x := range row {
		c.sum += int(x)
		c.weighted += (times - i) * int(x)
	}
}

// add adds a row of so many bytes, whose part is known.
func (c *checksum) add(width int) {
	c.b = (c.b + width*c.a + c.weighted) % modAdler
	c.a = (c.a + c.sum) % modAdler
}
