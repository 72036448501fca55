package rowzip

import (
	"bytes"
	"encoding/binary"
	"math/bits"
)

// What deflate allows.
const (
	longestMatch = 258
	farthest     = 32768
)

// shortest is how long a match must be that is worth it.
const shortest = 3

// enough is how long a run must be for no match with the row above to be looked for. That
// may go on for longer, but so it does behind the run.
const enough = 16

// token is a byte as it is, or a match: its length less 3 and its distance less 1, above
// matchBit.
type token uint32

const (
	matchBit    = 1 << 31
	lengthShift = 16
)

// scan turns rows of so many bytes into tokens, and adds up their checksum. A match is kept
// open, to grow with what follows it in the next row: most rows repeat the row above from
// end to end.
func (c *compressor) scan(rows []byte, width int) {
	plain := false // the last row is of one colour
	for from := 0; from < len(rows); from += width {
		to := min(from+width, len(rows))
		switch {
		case from == 0 || to-from < shortest || width > farthest || !bytes.Equal(rows[from:to], rows[from-width:to-width]):
			c.row(rows[:to], from, width)
			plain = common(rows[:to], from, from+1) == to-from-1
		case plain && rows[from-1] == rows[from]:
			c.grow(match{to - from, 1})
		default:
			c.grow(match{to - from, width})
		}
		if to-from < width { // what is left over has a part of its own
			c.sum.sum, c.sum.weighted = 0, 0
			c.sum.count(rows[from:], to-from)
		}
		c.sum.add(to - from)
	}
	c.flush()
}

// row turns the bytes from a place to the end, which differ from those above, into tokens.
func (c *compressor) row(rows []byte, from, width int) {
	for at := from; at < len(rows); {
		m := c.best(rows, at, width)
		next := at + m.length
		switch {
		case from == 0:
			c.sum.count(rows[at:next], len(rows)-at)
		case m.distance != width:
			c.sum.swap(rows[at:next], rows[at-width:next-width], len(rows)-at)
		}
		if m.distance == 0 {
			c.flush()
			c.literal(rows[at])
		} else {
			c.grow(m)
		}
		at = next
	}
}

// best returns the best match at a place, or the byte itself. A run is cheaper than a match
// with the row above, whose distance takes some nine bits more.
func (c *compressor) best(rows []byte, at, width int) match {
	m := match{1, 0}
	if at > 0 && rows[at] == rows[at-1] {
		if n := common(rows, at-1, at); n >= shortest {
			m = match{n, 1}
		}
	}
	if m.length < enough && at >= width && width <= farthest {
		if n := common(rows, at-width, at); n >= shortest && n > m.length+1 {
			m = match{n, width}
		}
	}
	return m
}

// grow adds a match to the open one, if it is of the same distance, or opens it.
func (c *compressor) grow(m match) {
	if m.distance != c.open.distance {
		c.flush()
		c.open.distance = m.distance
	}
	c.open.length += m.length
}

// match is a stretch of bytes that repeats what stands so far before it; at no distance, a
// byte as it is.
type match struct{ length, distance int }

// common returns how many bytes are the same from two places on, the first place before the
// other.
func common(rows []byte, before, at int) int {
	n, most := 0, len(rows)-at
	for n+8 <= most {
		differ := binary.LittleEndian.Uint64(rows[before+n:]) ^ binary.LittleEndian.Uint64(rows[at+n:])
		if differ != 0 {
			return n + bits.TrailingZeros64(differ)/8
		}
		n += 8
	}
	for n < most && rows[before+n] == rows[at+n] {
		n++
	}
	return n
}

// flush writes the open match as tokens, and leaves none open. None of them is shorter than
// deflate allows.
func (c *compressor) flush() {
	for n := c.open.length; n > 0; {
		take := min(n, longestMatch)
		if left := n - take; left > 0 && left < shortest {
			take -= shortest - left
		}
		c.match(take, c.open.distance)
		n -= take
	}
	c.open = match{}
}

func (c *compressor) literal(b byte) {
	c.counts.literal[b]++
	c.token(token(b))
}

func (c *compressor) match(length, distance int) {
	c.counts.literal[lengthCodes[length].symbol]++
	c.counts.distance[distanceCode(distance).symbol]++
	c.token(matchBit | token(length-3)<<lengthShift | token(distance-1))
}

func (c *compressor) token(t token) {
	c.tokens = append(c.tokens, t)
	if len(c.tokens) == tokensABlock {
		c.block(false)
	}
}
