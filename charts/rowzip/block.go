package rowzip

import (
	"encoding/binary"
	"slices"
)

// block writes the tokens as a block with its own codes, and begins the next block.
func (c *compressor) block(last bool) {
	symbols := c.symbols()
	literals := codesOf(symbols.literal[:], longestCode)
	distances := codesOf(symbols.distance[:], longestCode)
	final := uint64(0)
	if last {
		final = 1
	}
	const dynamic = 2
	c.bits.write(final|dynamic<<1, 3)
	c.head(literals, distances)
	c.bits.tokens(c.tokens[:c.n], c.written(literals, distances))
	c.bits.code(literals[endOfBlock])
	c.n, c.counts = 0, [tokenKinds]int32{}
}

// symbols counts the symbols that encode the tokens.
func (c *compressor) symbols() (n symbolCounts) {
	for t, times := range c.counts {
		if t := token(t); t.isMatch() {
			n.literal[lengthCodes[t.length()].symbol] += times
			n.distance[c.distances[t.kind()].symbol] += times
		} else {
			n.literal[t] += times
		}
	}
	n.literal[endOfBlock]++
	return n
}

// written returns how each token that occurs is written, in at most 48 bits.
func (c *compressor) written(literals, distances []code) *[tokenKinds]run {
	w := &c.runs
	for t, times := range c.counts {
		t := token(t)
		switch {
		case times == 0:
			w[t] = run{}
		case t.isMatch():
			e := lengthCodes[t.length()]
			w[t] = run{}.with(literals[e.symbol]).and(uint64(t.length())-uint64(e.base), e.bits)
			d := c.distances[t.kind()]
			w[t] = w[t].with(distances[d.symbol]).and(uint64(c.far[t.kind()])-uint64(d.base), d.bits)
		default:
			w[t] = run{}.with(literals[t])
		}
	}
	return w
}

// run is a sequence of bits, the lowest first.
type run struct {
	bits uint64
	n    uint8
}

func (r run) with(c code) run { return r.and(uint64(c.bits), c.length) }

func (r run) and(bits uint64, n uint8) run { return run{r.bits | bits<<r.n, r.n + n} }

// metaOrder is the order in which the code lengths of the code lengths are written.
var metaOrder = [lengthSymbols]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// head writes the code lengths of a block, which are encoded themselves.
func (c *compressor) head(literals, distances []code) {
	const leastLiterals, leastDistances, leastMeta = 257, 1, 4
	literals, distances = trimmed(literals, leastLiterals), trimmed(distances, leastDistances)
	runs := lengthRuns(append(append([]code(nil), literals...), distances...))
	var count [lengthSymbols]int32
	for _, r := range runs {
		count[r.symbol]++
	}
	meta := codesOf(count[:], longestMeta)
	n := lengthSymbols
	for n > leastMeta && meta[metaOrder[n-1]].length == 0 {
		n--
	}
	c.bits.write(uint64(len(literals)-leastLiterals), 5)
	c.bits.write(uint64(len(distances)-leastDistances), 5)
	c.bits.write(uint64(n-leastMeta), 4)
	for _, s := range metaOrder[:n] {
		c.bits.write(uint64(meta[s].length), 3)
	}
	for _, r := range runs {
		c.bits.code(meta[r.symbol])
		c.bits.write(uint64(r.times), r.bits)
	}
}

// trimmed drops the symbols without a code from the end.
func trimmed(codes []code, least int) []code {
	n := len(codes)
	for n > least && codes[n-1].length == 0 {
		n--
	}
	return codes[:n]
}

// lengthRun is a code length, or a number of repetitions of one.
type lengthRun struct {
	symbol, times, bits uint8
}

// lengthRuns returns code lengths as runs, in which repeated lengths are joined.
func lengthRuns(codes []code) []lengthRun {
	const repeat, fewZeros, manyZeros = 16, 17, 18
	var runs []lengthRun
	for i := 0; i < len(codes); {
		length, n := codes[i].length, 1
		for i+n < len(codes) && codes[i+n].length == length {
			n++
		}
		i += n
		if length > 0 {
			runs = append(runs, lengthRun{symbol: length})
			n--
		}
		for n >= 3 {
			switch {
			case length > 0:
				take := min(n, 6)
				runs = append(runs, lengthRun{repeat, uint8(take - 3), 2})
				n -= take
			case n <= 10:
				runs = append(runs, lengthRun{fewZeros, uint8(n - 3), 3})
				n = 0
			default:
				take := min(n, 138)
				runs = append(runs, lengthRun{manyZeros, uint8(take - 11), 7})
				n -= take
			}
		}
		for range n {
			runs = append(runs, lengthRun{symbol: length})
		}
	}
	return runs
}

// bitWriter writes bits, the lowest first.
type bitWriter struct {
	out  []byte
	held uint64
	n    uint8 // bits held
}

// write writes at most 16 bits.
func (w *bitWriter) write(bits uint64, n uint8) {
	w.held |= bits << w.n
	w.n += n
	if w.n >= 48 {
		w.out = binary.LittleEndian.AppendUint64(w.out, w.held)[:len(w.out)+6]
		w.held >>= 48
		w.n -= 48
	}
}

// tokens writes tokens, each as a run of at most 48 bits.
func (w *bitWriter) tokens(list []token, as *[tokenKinds]run) {
	// Each token's bits are placed behind the bits that are held, of which at most 7 remain.
	// All eight bytes are stored each time, though only the complete ones count.
	w.align8()
	held, n := w.held, w.n
	at, room := len(w.out), 8
	for _, t := range list {
		room += int(as[t].n)
	}
	out := slices.Grow(w.out, room/8+8)[:len(w.out)+room/8+8]
	for _, t := range list {
		r := &as[t]
		held |= r.bits << n
		n += r.n
		binary.LittleEndian.PutUint64(out[at:], held)
		at += int(n / 8)
		held >>= n &^ 7
		n &= 7
	}
	w.out, w.held, w.n = out[:at], held, n
}

// align8 writes the complete bytes of what is held.
func (w *bitWriter) align8() {
	for ; w.n >= 8; w.n -= 8 {
		w.out = append(w.out, byte(w.held))
		w.held >>= 8
	}
}

func (w *bitWriter) code(c code) { w.write(uint64(c.bits), c.length) }

// align writes what is held, padded to a whole byte.
func (w *bitWriter) align() {
	for n := int(w.n); n > 0; n -= 8 {
		w.out = append(w.out, byte(w.held))
		w.held >>= 8
	}
	w.held, w.n = 0, 0
}
