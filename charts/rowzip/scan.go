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

// token is a byte as it is, or above those a match: twice its length less the shortest, and
// 1 more if it repeats the row above and not the byte before.
type token uint16

const (
	firstMatch = 256
	tokenKinds = firstMatch + 2*(longestMatch-shortest+1)
)

func (t token) isMatch() bool { return t >= firstMatch }

func (t token) length() int { return int(t-firstMatch)/2 + shortest }

// kind says which of the two distances a match has.
func (t token) kind() int { return int(t & 1) }

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
	summed := from // the checksum has what stands before
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

// count has the checksum count what stands from a place to the end of rows, of a row that
// begins and ends where the last numbers say.
func (c *compressor) count(rows []byte, at, from, width, end int) {
	if from == 0 {
		c.sum.count(rows[at:], end-at)
		return
	}
	c.sum.swap(rows[at:], rows[at-width:len(rows)-width], end-at)
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
	if m.length < enough && at >= width && width <= farthest && startsAlike(rows[at-width:], rows[at:]) {
		if n := common(rows, at-width, at); n >= shortest && n > m.length+1 {
			m = match{n, width}
		}
	}
	return m
}

// startsAlike says whether two stretches may have their first bytes in common, as many as a
// match has at least. It is asked of nearly every byte that is in no run.
func startsAlike(a, b []byte) bool {
	return len(b) < 4 || (binary.LittleEndian.Uint32(a)^binary.LittleEndian.Uint32(b))<<8 == 0
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
	a, b := rows[before:], rows[at:]
	if differ := firstWord(a, b); differ != 0 { // as mostly
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

// firstWord returns what differs in the first eight bytes, nothing if there are fewer.
func firstWord(a, b []byte) uint64 {
	if len(a) < 8 || len(b) < 8 {
		return 0
	}
	return binary.LittleEndian.Uint64(a) ^ binary.LittleEndian.Uint64(b)
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
