package commands

// costGap is the cost of leaving one of a sequence alone, in an alignment.
const costGap = 100

// The most comparisons of sentences, those of two texts with thousands each: of all their words,
// and of pairs of characters.
const (
	mostPairs  = 16 << 20
	mostUnlike = 1 << 20
)

// paired returns for each sentence of mine the one of theirs that it corresponds to, or -1: the
// one of the same words, in order; between two of these the one of nearly the same words; then,
// wherever it stands, one of the same words. The last have moved.
func paired(mine, theirs []clause) (pairs []int, moved []bool) {
	same := func(i, j int) int {
		if mine[i].words == theirs[j].words {
			return 0
		}
		return 2 * costGap
	}
	if len(mine)*len(theirs) <= mostPairs {
		pairs = aligned(len(mine), len(theirs), same)
	} else {
		pairs = inOrder(mine, theirs)
	}
	isTaken := make([]bool, len(theirs))
	for _, j := range pairs {
		if j >= 0 {
			isTaken[j] = true
		}
	}
	take := func(i, j int) { pairs[i], isTaken[j] = j, true }
	moved = make([]bool, len(mine))
	for i := range pairs { // what stands elsewhere, so that nothing like it is taken for it
		for j := 0; pairs[i] < 0 && j < len(theirs) && len(mine[i].numbers) > 0; j++ {
			if !isTaken[j] && same(i, j) == 0 {
				take(i, j)
				moved[i] = true
			}
		}
	}
	pairGaps(mine, theirs, pairs, moved, isTaken)
	return pairs, moved
}

// inOrder pairs the sentences of long texts: each with the next of the same words.
func inOrder(mine, theirs []clause) []int {
	at := map[string][]int{}
	for j, t := range theirs {
		at[t.words] = append(at[t.words], j)
	}
	pairs, last := make([]int, len(mine)), -1
	for i, m := range mine {
		pairs[i] = -1
		for _, j := range at[m.words] {
			if j > last {
				pairs[i], last = j, j
				break
			}
		}
	}
	return pairs
}

// pairGaps pairs what is left between sentences that are paired, if the words are nearly the
// same.
func pairGaps(mine, theirs []clause, pairs []int, moved, isTaken []bool) {
	last := -1
	for i := 0; i < len(mine); {
		if pairs[i] >= 0 {
			if !moved[i] {
				last = pairs[i]
			}
			i++
			continue
		}
		var left, right []int
		next := len(theirs)
		for k := i; k < len(mine); k++ {
			if pairs[k] >= 0 && !moved[k] {
				next = pairs[k]
				break
			}
			if i = k + 1; pairs[k] < 0 {
				left = append(left, k)
			}
		}
		for j := last + 1; j < next; j++ {
			if !isTaken[j] {
				right = append(right, j)
			}
		}
		if len(left)*len(right) > mostUnlike {
			continue
		}
		for n, j := range aligned(len(left), len(right), func(a, b int) int { return strangeness(mine[left[a]], theirs[right[b]]) }) {
			if j >= 0 {
				pairs[left[n]] = right[j]
				isTaken[right[j]] = true
			}
		}
	}
}

// strangeness says how little the words of two sentences have in common: twice the gap if less
// than half of their pairs of characters.
func strangeness(a, b clause) int {
	in := map[[2]rune]int{}
	count := func(words string, by int) (n, found int) {
		last := rune(0)
		for _, r := range words {
			if pair := [2]rune{last, r}; last != 0 {
				if n++; by < 0 && in[pair] > 0 {
					found++
				}
				in[pair] += by
			}
			last = r
		}
		return n, found
	}
	n, _ := count(a.words, 1)
	m, found := count(b.words, -1)
	if found*2*2 < n+m {
		return 2 * costGap
	}
	return costGap - costGap*2*found/max(1, n+m)
}

// aligned returns for each of n things the one of m that it corresponds to, or -1, so that the
// cost is least: that of each pair, and costGap for each that is left alone. A pair that costs
// as much as leaving both alone is none.
func aligned(n, m int, cost func(i, j int) int) []int {
	width := m + 1
	ways := make([]byte, (n+1)*width) // 0: mine is alone, 1: theirs is, 2: they are a pair
	before, row := make([]int, width), make([]int, width)
	for j := range m {
		before[j+1], ways[j+1] = before[j]+costGap, 1
	}
	for i := range n {
		row[0] = before[0] + costGap
		for j := range m {
			least, way := before[j+1]+costGap, byte(0)
			if c := row[j] + costGap; c < least {
				least, way = c, 1
			}
			if c := cost(i, j); c < 2*costGap && before[j]+c <= least {
				least, way = before[j]+c, 2
			}
			row[j+1], ways[(i+1)*width+j+1] = least, way
		}
		before, row = row, before
	}
	pairs := make([]int, n)
	for i, j := n, m; i > 0; {
		switch ways[i*width+j] {
		case 0:
			i--
			pairs[i] = -1
		case 1:
			j--
		default:
			i, j = i-1, j-1
			pairs[i] = j
		}
	}
	return pairs
}
