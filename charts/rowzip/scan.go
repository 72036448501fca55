package rowzip

import (
	"bytes"
	"encoding/binary"
	"math/bits"
)

// The limits of deflate.
const (
	longestMatch = 258
	farthest     = 32768
)

// shortest is the least length of a match that is worth encoding.
const shortest = 3

// enough is the length of a run from which no match with the row above is looked for. Such a
// match might be longer than the run, but then it is found after the run.
const enough = 16

// token is a literal byte or, from 256 on, a match: twice its length beyond the shortest, plus
// 1 if it repeats the row above rather than the preceding byte.
type token uint16

const (
	firstMatch = 256
	tokenKinds = firstMatch + 2*(longestMatch-shortest+1)
)

func (t token) isMatch() bool { return t >= firstMatch }

func (t token) length() int { return int(t-firstMatch)/2 + shortest }

// kind tells which of the two distances a match has.
func (t token) kind() int { return int(t & 1) }

// scan turns rows of so many bytes into tokens, and computes their checksum. The last match
// stays open and grows with the next row, since most rows repeat the row above from end to end.
func (c *compressor) scan(rows []byte, width int) {
	plain := false // the row above is of a single colour
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
		if to-from < width { // the incomplete row is added separately
			c.sum.sum, c.sum.weighted = 0, 0
			c.sum.count(rows[from:], to-from)
		}
		c.sum.add(to - from)
	}
	c.flush()
}

// row turns into tokens the bytes from a place to the end of a row that differ from the row
// above.
func (c *compressor) row(rows []byte, from, width int) {
	summed := from // the checksum already includes what stands before
	for at := from; at < len(rows); {
		m := c.best(rows, at, width)
		switch m.distance {
		case 0:
			if c.open.length > 0 {
				c.flush()
			}
			c.token(token(rows[at]))
		case width:
			c.count(rows[:at], summed, from, width, len(rows))
			summed = at + m.length
			c.grow(m)
		default:
			c.grow(m)
		}
		at += m.length
	}
	c.count(rows, summed, from, width, len(rows))
}

// count adds to the checksum what stands from a place to the end of rows, for a row that begins
// and ends where the last two numbers say.
func (c *compressor) count(rows []byte, at, from, width, end int) {
	if from == 0 {
		c.sum.count(rows[at:], end-at)
		return
	}
	c.sum.swap(rows[at:], rows[at-width:len(rows)-width], end-at)
}

// best returns the best match at a place, or the byte itself. A run is cheaper than a match
// with the row above, whose distance takes some nine more bits.
func (c *compressor) best(rows []byte, at, width int) match {
	m := match{1, 0}
	if at > 0 && rows[at] == rows[at-1] {
		if n := common(rows, at-1, at); n >= shortest {
			m = match{n, 1}
		}
	}
	if m.length < enough && at >= width && width <= farthest && startsAlike(rows[at-width:], rows[at:]) {
		if n := common(rows, at-width, at); n >= shortest && n > m.length+1 {
			m = match{n, width}
		}
	}
	return m
}

// startsAlike tells whether two stretches may begin with as many equal bytes as a match has at
// least. It is called for nearly every byte outside a run, so it must be cheap.
func startsAlike(a, b []byte) bool {
	return len(b) < 4 || (binary.LittleEndian.Uint32(a)^binary.LittleEndian.Uint32(b))<<8 == 0
}

// grow extends the open match if the distance is the same, and otherwise opens another.
func (c *compressor) grow(m match) {
	if m.distance != c.open.distance {
		c.flush()
		c.open.distance = m.distance
	}
	c.open.length += m.length
}

// match is a stretch of bytes that repeats what stands a distance before it; with distance 0 it
// is a literal byte.
type match struct{ length, distance int }

// common returns how many bytes are equal from two places on, the first of which comes before
// the other.
func common(rows []byte, before, at int) int {
	a, b := rows[before:], rows[at:]
	if differ := firstWord(a, b); differ != 0 { // the usual case
		return bits.TrailingZeros64(differ) / 8
	}
	for len(b) >= 16 && len(a) >= 16 && firstWord(a, b)|firstWord(a[8:], b[8:]) == 0 {
		a, b = a[16:], b[16:]
	}
	for len(b) >= 8 {
		if differ := firstWord(a, b); differ != 0 {
			return len(rows) - at - len(b) + bits.TrailingZeros64(differ)/8
		}
		a, b = a[8:], b[8:]
	}
	for len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	return len(rows) - at - len(b)
}

// firstWord returns in which bits the first eight bytes differ, and 0 if there are fewer than
// eight.
func firstWord(a, b []byte) uint64 {
	if len(a) < 8 || len(b) < 8 {
		return 0
	}
	return binary.LittleEndian.Uint64(a) ^ binary.LittleEndian.Uint64(b)
}

// flush writes the open match as tokens, none of which is shorter than deflate allows, and
// leaves no match open.
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

func (c *compressor) match(length, distance int) {
	t := token(firstMatch + 2*(length-shortest))
	if distance != 1 {
		t++
	}
	c.token(t)
}

func (c *compressor) token(t token) {
	c.counts[t]++
	c.tokens[c.n] = t
	if c.n++; c.n == len(c.tokens) {
		c.block(false)
	}
}
