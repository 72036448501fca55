package text

import (
	"slices"
	"strings"
)

const (
	leastRepeated = 160 // characters of a passage that stands twice
	blockLength   = 64  // characters that are looked up at once
	mostShifted   = 400 // characters by which two copies of one text may differ in length
	leastBetween  = 24  // characters of a passage between two differences of such copies
	mostLonger    = 3   // characters by which a number may be longer the second time
)

// repeat is a passage that occurs earlier in the copy. Its indexes count characters with ink.
type repeat struct{ from, to, distance int }

// skipRepeats skips, character by character, what occurs earlier in the copy, if the text was
// pasted twice or more often. A single section that occurs twice is a change of the text, and
// reports repeat phrases.
func skipRepeats(chars []char) {
	inks := inkIndexes(chars)
	at := func(i int) rune { return chars[inks[i]].r }
	for _, again := range pasted(repeatsOf(at, len(inks)), len(inks)) {
		for _, r := range between(again, at, len(inks)) {
			for _, i := range inks[r.from:r.to] {
				chars[i].skip = Repeated
			}
		}
	}
}

// pasted groups passages by the time at which the text was pasted again, if it was: once, twice or
// more often, each time four fifths of it.
func pasted(repeats []repeat, count int) [][]repeat {
	const most = 4 // times
	for times := 1; times <= most; times++ {
		var groups [][]repeat
		rest := slices.Clone(repeats)
		for range times {
			var again []repeat
			if again, rest = pastedAgain(rest, count*4/5/(times+1)); len(again) > 0 {
				groups = append(groups, again)
			}
		}
		if len(groups) == times {
			return groups
		}
	}
	return nil
}

// pastedAgain returns, of some passages, those that together have at least so many characters and
// stand all at nearly the same distance, and the others.
func pastedAgain(repeats []repeat, least int) (again, others []repeat) {
	slices.SortFunc(repeats, func(a, b repeat) int { return a.distance - b.distance })
	first, end := 0, 0
	for i, j, sum := 0, 0, 0; j < len(repeats); j++ {
		for sum += lengthOf(repeats[j : j+1]); repeats[j].distance-repeats[i].distance > mostShifted; i++ {
			sum -= lengthOf(repeats[i : i+1])
		}
		if sum >= least {
			first, end = i, j+1
		}
	}
	return slices.Clone(repeats[first:end]), slices.Delete(repeats, first, end)
}

func lengthOf(repeats []repeat) int {
	sum := 0
	for _, r := range repeats {
		sum += r.to - r.from
	}
	return sum
}

// between adds the passages between and before the long ones of a text that was pasted twice,
// which differences cut into short ones.
func between(twice []repeat, at func(int) rune, count int) []repeat {
	if len(twice) == 0 {
		return nil
	}
	slices.SortFunc(twice, func(a, b repeat) int { return a.from - b.from })
	isSame := func(a, b int) bool {
		n := 0
		for a >= 0 && n < leastBetween && b+n < count && at(a+n) == at(b+n) {
			n++
		}
		return n == leastBetween
	}
	var all []repeat
	distance := twice[0].distance
	for i := 0; i < count; i++ {
		if len(twice) > 0 && i >= twice[0].from {
			all = append(all, twice[0])
			i, distance = twice[0].to-1, twice[0].distance
			twice = twice[1:]
			continue
		}
		end := count
		if len(twice) > 0 {
			end = twice[0].from
		}
		for longer := range 2*mostLonger + 1 {
			if d := distance + longer - mostLonger; isSame(i-d, i) {
				r := repeatAt(at, i-d, i, i, end)
				all = append(all, r.withoutNumbersCut(at, count))
				i, distance = r.to-1, d
				break
			}
		}
	}
	return all
}

// repeatsOf finds the passages that occur twice. It looks up a rolling hash of the text among
// the hashes of all earlier blocks, so that its time is proportional to the length of the text.
func repeatsOf(at func(int) rune, count int) []repeat {
	const base = 0x9e3779b97f4a7c15 // any large odd number
	blocks := make(map[uint64]int, count/blockLength)
	hash, top := uint64(0), uint64(1)
	for range blockLength {
		top *= base
	}
	var repeats []repeat
	from := 0 // the start of what is not known to be repeated
	for end := 1; end <= count; end++ {
		begin := end - blockLength
		hash = hash*base + uint64(at(end-1))
		if begin > from {
			hash -= top * uint64(at(begin-1))
		}
		if begin < from {
			continue
		}
		known, ok := blocks[hash]
		if !ok {
			if begin%blockLength == 0 {
				blocks[hash] = begin
			}
			continue
		}
		r := repeatAt(at, known, begin, from, count)
		if r.to-r.from >= leastRepeated {
			from, hash, end = r.to, 0, r.to // the hash begins anew
			repeats = append(repeats, r.withoutNumbersCut(at, count))
		}
	}
	return repeats
}

// repeatAt returns how long a passage is identical to an earlier one.
func repeatAt(at func(int) rune, known, begin, from, count int) repeat {
	a, b := known, begin
	for a > 0 && b > from && begin-b < blockLength && at(a-1) == at(b-1) {
		a, b = a-1, b-1
	}
	to := begin
	for to < count && to-b+a < b && at(to-b+a) == at(to) {
		to++
	}
	return repeat{b, to, b - a}
}

// withoutNumbersCut removes parts of numbers from the ends of a passage: if one digit differs
// from the first time, the whole number has to be read.
func (r repeat) withoutNumbersCut(at func(int) rune, count int) repeat {
	isPart := func(r rune) bool { return isDigit(r) || strings.ContainsRune(".,%％", r) }
	for r.from < r.to && isPart(at(r.from)) {
		r.from++
	}
	for r.to > r.from && r.to < count && isPart(at(r.to-1)) {
		r.to--
	}
	return r
}

// inkIndexes returns the indexes of the characters that are in the clean text.
func inkIndexes(chars []char) []int {
	inks := make([]int, 0, len(chars))
	for i, c := range chars {
		if c.skip == "" && !inkless(c.r) {
			inks = append(inks, i)
		}
	}
	return inks
}
