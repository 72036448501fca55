package text

// foldNumbers drops the commas between thousands, widens all other commas, and normalises the
// sign of a ratio. Where a copy has no other sign for it, a comma before a number separates the
// numbers of a list.
func (t *Text) foldNumbers(inks []ink) []ink {
	kept := inks[:0:0]
	t.CommaLists = hasOnlyCommas(inks)
	dropped := -1 // the last comma that was
	for i, c := range inks {
		between := i > 0 && i+1 < len(inks) && isDigit(inks[i-1].r) && isDigit(inks[i+1].r)
		switch {
		case c.r == ',' && between && isThousands(inks, i, dropped):
			dropped = i
			continue
		case t.CommaLists && isBeforeNumber(inks, i):
			c.r = '、'
		case c.r == ',':
			c.r = '，'
		case c.r == '：' && between, c.r == '比' && between && isToOne(inks, i):
			c.r = '∶'
		}
		kept = append(kept, c)
	}
	return kept
}

// isBeforeNumber tells whether a comma stands before a number.
func isBeforeNumber(inks []ink, i int) bool {
	return (inks[i].r == ',' || inks[i].r == '，') && i+1 < len(inks) && isDigit(inks[i+1].r)
}

// isToOne tells whether a ratio to one ends behind a character: 1.8比1.
func isToOne(inks []ink, i int) bool {
	return inks[i+1].r == '1' && (i+2 == len(inks) || !isDigit(inks[i+2].r) && inks[i+2].r != '.')
}

// hasOnlyCommas tells whether a text has many commas, and none of the signs that separate the
// items of a list in Chinese.
func hasOnlyCommas(inks []ink) bool {
	const many = 50
	commas := 0
	for _, c := range inks {
		switch c.r {
		case '、':
			return false
		case ',', '，':
			commas++
		}
	}
	return commas >= many
}

// isThousands tells whether three digits follow the comma at an index, and up to three precede
// it that begin a number, or three that follow a comma that was dropped.
func isThousands(inks []ink, comma, dropped int) bool {
	const group = 3
	behind, before := 0, 0
	for i := comma + 1; i < len(inks) && isDigit(inks[i].r) && behind <= group; i++ {
		behind++
	}
	i := comma - 1
	for ; i >= 0 && isDigit(inks[i].r) && before <= group; i-- {
		before++
	}
	switch {
	case behind != group || before > group:
		return false
	case i >= 0 && inks[i].r == ',':
		return before == group && i == dropped
	}
	return i < 0 || inks[i].r != '.'
}

// foldDashes turns every run of dashes into the one that begins a paragraph in reports. A
// single dash stays, as it may be a hyphen.
func foldDashes(inks []ink) []ink {
	isDash := func(r rune) bool { return r == '—' || r == '-' }
	kept := inks[:0:0]
	for i := 0; i < len(inks); {
		n := i
		for n < len(inks) && isDash(inks[n].r) {
			n++
		}
		if n-i >= 2 {
			kept = append(kept, ink{'—', inks[i].index}, ink{'—', inks[i+1].index})
			i = n
			continue
		}
		kept = append(kept, inks[i])
		i++
	}
	return kept
}

// DigitRuns returns the runs of digits in a part of the clean text: "27894", "8.3". A run does
// not continue past the end of a title or a heading: the number of the next line is another.
func (t *Text) DigitRuns(p Part) []Part {
	var runs []Part
	for i := p.From; i < p.To; {
		if !isDigit(rune(t.Plain[i])) {
			i++
			continue
		}
		from := i
		i = t.digitsEnd(i, p.To)
		if i+1 < p.To && t.Plain[i] == '.' && isDigit(rune(t.Plain[i+1])) {
			i = t.digitsEnd(i+1, p.To)
		}
		runs = append(runs, Part{from, i})
	}
	return runs
}

// digitsEnd returns the end of the digits that begin at a byte of the clean text.
func (t *Text) digitsEnd(i, to int) int {
	if breaks := t.Breaks(Part{i, to}); len(breaks) > 0 {
		to = breaks[0]
	}
	for i < to && isDigit(rune(t.Plain[i])) {
		i++
	}
	return i
}

// TypedPoints are the signs that people type for a decimal point. A number with one is read with a
// point, so whatever holds a number against the text it was read from must know them too.
const TypedPoints = "·•。"
