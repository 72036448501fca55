package rowzip

import (
	"math/bits"
	"slices"
)

// The alphabets of deflate: bytes, the end of a block, and lengths; distances; and code
// lengths.
const (
	literalSymbols  = 286
	distanceSymbols = 30
	lengthSymbols   = 19
	endOfBlock      = 256
	longestCode     = 15
	longestMeta     = 7 // code of the code lengths
)

// symbolCounts holds how often each symbol of a block occurs.
type symbolCounts struct {
	literal  [literalSymbols]int32
	distance [distanceSymbols]int32
}

// extra is a symbol, the first value that it stands for, and how many further bits tell which
// of its values is meant.
type extra struct {
	symbol uint16
	bits   uint8
	base   uint16
}

// lengthCodes maps each length from 3 to 258 to its symbol.
var lengthCodes = func() (codes [longestMatch + 1]extra) {
	length := 3
	for symbol := uint16(257); symbol < 285; symbol++ {
		e := extra{symbol: symbol, base: uint16(length)}
		if symbol >= 265 {
			e.bits = uint8(symbol-261) / 4
		}
		for range 1 << e.bits {
			codes[length] = e
			length++
		}
	}
	codes[longestMatch] = extra{symbol: 285, base: longestMatch} // 258 has its own symbol, although that of 284 would reach it
	return codes
}()

// distanceCode returns the symbol of a distance.
func distanceCode(distance int) extra {
	d := uint32(distance - 1)
	if d < 4 {
		return extra{symbol: uint16(d), base: uint16(distance)}
	}
	n := bits.Len32(d) - 2 // extra bits
	return extra{symbol: uint16(2*n + int(d>>n)), bits: uint8(n), base: uint16(d>>n<<n) + 1}
}

// code is how a symbol is written: a number of bits, the lowest first.
type code struct {
	bits   uint16
	length uint8
}

// codesOf returns the best codes for symbols of the given frequencies, none of them longer than
// a limit. A symbol that does not occur has no code.
func codesOf(count []int32, longest int) []code {
	codes := make([]code, len(count))
	var used []int // symbols, the rarest first
	for s, n := range count {
		if n > 0 {
			used = append(used, s)
		}
	}
	slices.SortStableFunc(used, func(a, b int) int { return int(count[a]) - int(count[b]) })
	lengths := codeLengths(used, count, longest)
	next := firstCodes(lengths)
	for i, s := range used {
		codes[s].length = uint8(lengths[i])
	}
	for s := range codes { // codes of one length are in the order of their symbols
		if n := codes[s].length; n > 0 {
			codes[s].bits = bits.Reverse16(next[n]) >> (16 - n)
			next[n]++
		}
	}
	return codes
}

// firstCodes returns the first code of each length.
func firstCodes(lengths []int) (next [longestCode + 1]uint16) {
	var of [longestCode + 1]uint16
	for _, n := range lengths {
		of[n]++
	}
	for n := 1; n < longestCode; n++ {
		next[n+1] = (next[n] + of[n]) << 1
	}
	return next
}

// codeLengths returns the lengths of the Huffman codes of symbols, which are given with the
// rarest first. A single symbol has a code of one bit.
func codeLengths(used []int, count []int32, longest int) []int {
	n := len(used)
	if n < 2 {
		return slices.Repeat([]int{1}, n)
	}
	// A node of the tree is a leaf, in the order of used, or after all leaves a pair of nodes.
	weight, parent := make([]int, 2*n-1), make([]int, 2*n-1)
	for i, s := range used {
		weight[i] = int(count[s])
	}
	leaf, pair := 0, n // the lightest ones that are in no pair yet
	for made := n; made < 2*n-1; made++ {
		for range 2 {
			lightest := &leaf
			if leaf == n || pair < made && weight[pair] < weight[leaf] {
				lightest = &pair
			}
			weight[made] += weight[*lightest]
			parent[*lightest] = made
			*lightest++
		}
	}
	depth := weight // the weights are no longer needed
	depth[2*n-2] = 0
	for i := 2*n - 3; i >= 0; i-- {
		depth[i] = depth[parent[i]] + 1
	}
	return limited(depth[:n], longest)
}

// limited shortens codes to a limit, and lengthens others by as little as is needed to make
// room for them. Lengths are given and returned from the longest down.
func limited(lengths []int, longest int) []int {
	if lengths[0] <= longest {
		return lengths
	}
	of := make([]int, longest+1) // number of codes by length
	room := 0                    // space taken, counted in codes of the longest length
	for _, n := range lengths {
		n = min(n, longest)
		of[n]++
		room += 1 << (longest - n)
	}
	for ; room > 1<<longest; room-- {
		// The longest of the shorter codes splits into two that are a bit longer: one replaces
		// it, the other replaces a code of the longest length.
		n := longest - 1
		for of[n] == 0 {
			n--
		}
		of[n]--
		of[n+1] += 2
		of[longest]--
	}
	i := 0
	for n := longest; n > 0; n-- {
		for range of[n] {
			lengths[i] = n
			i++
		}
	}
	return lengths
}
