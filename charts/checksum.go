package charts

import (
	"bytes"
	"encoding/binary"
)

// modAdler is the largest prime below 65,536, as RFC 1950 has it.
const modAdler = 65521

// checksum is the Adler-32 checksum of rows of equal length. The rows of a chart hardly
// differ from those above them, so each one's part is taken from the last one's: byte by
// byte, as every library does it, it took an eighth of what a whole PNG file takes.
//
// A row of n bytes x adds up to sum = Σx, and to weighted = Σ(n-i)x, each byte counted as
// often as it is summed till the row's end. It takes (a, b) to (a+sum, b+n·a+weighted).
type checksum struct {
	a, b          int
	last          []byte // row that was added
	sum, weighted int    // of that
}

func newChecksum(row int) *checksum { return &checksum{a: 1, last: make([]byte, row)} }

// add adds whole rows. It keeps none of them: the next may be written over these.
func (c *checksum) add(rows []byte) {
	n, above := len(c.last), c.last
	for ; len(rows) >= n; rows = rows[n:] {
		row := rows[:n]
		if !bytes.Equal(row, above) {
			c.differ(row, above)
		}
		c.b = (c.b + n*c.a + c.weighted) % modAdler
		c.a = (c.a + c.sum) % modAdler
		above = row
	}
	copy(c.last, above)
}

// differ brings the row's part from that of the row above to the row's own.
func (c *checksum) differ(row, above []byte) {
	i, n := 0, len(row)
	for ; i+8 <= n; i += 8 {
		if binary.LittleEndian.Uint64(row[i:]) != binary.LittleEndian.Uint64(above[i:]) {
			c.swap(row[i:i+8], above[i:i+8], n-i)
		}
	}
	c.swap(row[i:], above[i:], n-i)
}

// swap counts bytes of a row in place of those above them. The first of them counts so
// many times in the weighted sum, and each of the others once less.
func (c *checksum) swap(row, above []byte, times int) {
	for i := range row {
		by := int(row[i]) - int(above[i])
		c.sum += by
		c.weighted += (times - i) * by
	}
}

// value returns the checksum of all that was added.
func (c *checksum) value() uint32 { return uint32(c.b)<<16 | uint32(c.a) }
