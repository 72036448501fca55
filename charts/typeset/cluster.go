package typeset

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// cluster is a piece of a text within which no line breaks.
type cluster struct {
	from, to int     // its bytes
	width    float64 // with the pads and gaps inside it
	space    float64 // white space or a gap before it, unless it begins a line
	hang     float64 // how much of the width may hang over the end of a line
	lines    int     // how many line breaks precede it
	hyphen   bool    // whether it goes on with a word after a hyphen
	counted  bool    // whether it is what the number before it counts: 40 universities
}

// Plain splits and measures a text in a single style.
func (r *Rules) Plain(text string, bold bool, m Measure) *Text {
	return r.Split([]Run{{Text: text, Bold: bold}}, m)
}

// Split splits a text of several runs, as though it were one, and measures it.
func (r *Rules) Split(runs []Run, m Measure) *Text { return r.splitAs(runs, m, false) }

// SplitTight does so, and has full-width marks beside each other share the room between them.
// Whoever draws such a text draws the pieces of its lines, each in its place.
func (r *Rules) SplitTight(runs []Run, m Measure) *Text { return r.splitAs(runs, m, true) }

func (r *Rules) splitAs(runs []Run, m Measure, tight bool) *Text {
	t := &Text{runs: runs, ends: make([]int, len(runs)), rules: r, measure: m, em: m("一", false), tight: tight}
	if len(runs) == 1 {
		t.text, t.ends[0] = runs[0].Text, len(runs[0].Text)
	} else {
		var b strings.Builder
		for i, run := range runs {
			b.WriteString(run.Text)
			t.ends[i] = b.Len()
		}
		t.text = b.String()
	}
	t.split()
	return t
}

// split finds the clusters.
func (t *Text) split() {
	at, lines := skipSpace(t.text, 0)
	for before := at; at < len(t.text); {
		end := t.next(at)
		c := t.cluster(at, end)
		c.lines = lines
		if len(t.clusters) > 0 {
			c.space = t.between(before, at)
			c.hyphen = before == at && t.text[at-1] == '-'
			c.counted = before+1 == at && isDigitByte(t.text[before-1]) && t.text[at] >= 'a' && t.text[at] <= 'z'
		}
		t.clusters = append(t.clusters, c)
		t.widest = max(t.widest, c.width)
		before = end
		at, lines = skipSpace(t.text, end)
	}
}

// next returns where the cluster that begins at a byte ends.
func (t *Text) next(at int) int {
	end := t.rules.next(t.text, at, at)
	if len(t.runs) == 1 {
		return end
	}
	for {
		run := t.runAt(end)
		if !t.runs[run].Whole || end == len(t.text) || t.startOf(run) == end {
			return end
		}
		if end = t.ends[run]; end == len(t.text) || mayBreak(t.text, end) {
			return end
		}
		end = t.rules.next(t.text, at, end)
	}
}

// runAt returns the index of the run that a byte belongs to.
func (t *Text) runAt(at int) int {
	if len(t.runs) == 1 {
		return 0
	}
	return max(0, sort.Search(len(t.ends)-1, func(i int) bool { return at < t.ends[i] }))
}

// startOf returns where a run begins.
func (t *Text) startOf(run int) int {
	if run == 0 {
		return 0
	}
	return t.ends[run-1]
}

// next returns where the cluster that begins at start may end, after a given byte.
func (r *Rules) next(s string, start, at int) int {
	for at < len(s) {
		end := at
		if last, _ := utf8.DecodeLastRuneInString(s[start:at]); !isLatinLetter(last) && !unicode.IsDigit(last) {
			end = r.quantity(s, at)
		}
		if end == at {
			_, n := utf8.DecodeRuneInString(s[at:])
			end += n
		}
		at = end
		if at < len(s) && mayBreak(s, at) && (r == nil || !r.whole.has(s, at)) {
			return at
		}
	}
	return len(s)
}

// cluster measures a part of the text.
func (t *Text) cluster(from, to int) cluster {
	c := cluster{from: from, to: to, width: t.wide(from, to)}
	last, n := utf8.DecodeLastRuneInString(t.text[from:to])
	if has(hangs, last) {
		if run := t.runs[t.runAt(to-n)]; run.Pad == 0 {
			c.hang = t.measure(t.text[to-n:to], run.Bold) / 2
		}
	}
	return c
}

// wide returns the width of a piece of the text, with its pads and the gaps inside it.
func (t *Text) wide(from, to int) float64 {
	first := t.runAt(from)
	if run := t.runs[first]; to <= t.ends[first] && t.nextSqueeze(from, to) == to {
		return t.measure(t.text[from:to], run.Bold) + 2*run.Pad
	}
	width := 0.0
	t.eachPart(from, to, func(p part) { width += p.gap + p.width + 2*p.pad })
	return width
}

// part is what a run contributes to a piece of the text.
type part struct {
	run, from, to int
	gap           float64 // from the part before it
	pad           float64 // on each side
	width         float64 // of the text without pads
}

// eachPart yields the parts of a piece of the text.
func (t *Text) eachPart(from, to int, do func(part)) {
	for i, at := t.runAt(from), from; at < to; i++ {
		for end := min(to, t.ends[i]); at < end; { // a run may be without text
			cut := t.nextSqueeze(at, end)
			p := part{run: i, from: at, to: cut, pad: t.runs[i].Pad, width: t.measure(t.text[at:cut], t.runs[i].Bold)}
			if at > from {
				p.gap = t.gap(at) - t.squeeze(at)
			}
			do(p)
			at = cut
		}
	}
}

// between returns the room between two clusters: the white space there, or a gap.
func (t *Text) between(from, to int) float64 {
	if from == to {
		return t.gap(to) - t.squeeze(to)
	}
	return t.wide(from, to)
}

// gap returns the room that runs with a background of their own keep around themselves, at a
// byte of the text.
func (t *Text) gap(at int) float64 {
	if len(t.runs) == 1 || at == 0 || at == len(t.text) {
		return 0
	}
	a, b := t.runs[t.runAt(at-1)], t.runs[t.runAt(at)]
	if a.Gap == 0 && b.Gap == 0 || t.startOf(t.runAt(at)) != at {
		return 0
	}
	last, _ := utf8.DecodeLastRuneInString(t.text[:at])
	first, _ := utf8.DecodeRuneInString(t.text[at:])
	bringsRoom := func(r rune, mark kind) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) || kindOf(r)&mark != 0 }
	switch {
	case wide(last) && wide(first), // 85项年度: Chinese characters stand close, figure or not
		a.Gap == 0 && bringsRoom(last, noEndMark), b.Gap == 0 && bringsRoom(first, noStartMark):
		return 0
	}
	return a.Gap + b.Gap
}
