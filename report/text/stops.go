package text

// foldStops replaces a point by a full stop where a copy was typed with points: in a Chinese
// text, nothing else than the end of a sentence can stand behind a character or before one.
func (t *Text) foldStops(inks []ink) []ink {
	for i := range inks {
		if inks[i].r == '.' && t.isStop(inks, i) {
			inks[i].r = '。'
			t.reads(inks[i:i+1], "。")
		}
	}
	return inks
}

// isStop tells whether the point at an index ends a sentence. It does not between digits or
// Latin letters, in a row of points, or after the number that begins an item.
func (t *Text) isStop(inks []ink, i int) bool {
	before, behind := rune(0), rune(0)
	if i > 0 {
		before = inks[i-1].r
	}
	if i+1 < len(inks) {
		behind = inks[i+1].r
	}
	isNarrow := func(r rune) bool { return isDigit(r) || isLatin(r) || r == '〇' }
	switch {
	case before == 0 || before == '.' || behind == '.' || before == '。':
		return false
	case isNarrow(before) && isNarrow(behind):
		return false
	}
	return !isDigit(before) || !t.isOrdinal(inks, i)
}

// isOrdinal tells whether the digits before an index are all that stands before it on its line,
// or in its sentence: the number of an item.
func (t *Text) isOrdinal(inks []ink, i int) bool {
	const most = 2 // digits
	first := i
	for first > 0 && isDigit(inks[first-1].r) {
		first--
	}
	if i-first > most {
		return false
	}
	if first == 0 || endsSentence(inks[first-1].r) {
		return true
	}
	from, to := t.origin(int(inks[first-1].index)), t.origin(int(inks[first].index))
	for _, r := range t.Source[from:to] {
		if isLineEnd(r) {
			return true
		}
	}
	return false
}
