package typeset

import "unicode/utf8"

// dust is the share of a width by which a line may exceed it, for rounding errors of binary
// fractions.
const dust = 1e-9

// Fill sets the text in lines of a width, each filled as far as it goes. The last line is not
// left with a single word or character if the one before can spare some. A piece wider than a
// line is broken where it does the least harm.
func (t *Text) Fill(width float64, edge Edge) []Line {
	s, n := t.settingIn(width, edge)
	if n == 0 {
		return nil
	}
	ends := make([]int, 0, n)
	s.fill(s.width, func(end int) { ends = append(ends, end) })
	s.keepCompany(t.text, ends)
	return t.lines(s, ends)
}

// setting is a sequence of clusters to be set in lines of a width.
type setting struct {
	clusters []cluster
	width    float64
	edge     Edge
	em       float64
	words    float64 // ems that a last line of words is wide at least
}

// settingIn returns the text's setting in lines of a width, and how many of them it fills; 0 if it is empty.
func (t *Text) settingIn(width float64, edge Edge) (s setting, lines int) {
	s = setting{t.fitting(width), width * (1 + dust), edge, t.em, leastEms}
	if len(s.clusters) == 0 {
		return s, 0
	}
	lines, _ = s.count(s.width)
	return s, lines
}

// hang returns how much of a cluster may hang over the end of its line.
func (s setting) hang(c cluster) float64 {
	if s.edge == Flush {
		return 0
	}
	return c.hang
}

// fill fills lines of a width, which is at most that of the setting, and calls tell with the
// index at which each line ends.
func (s setting) fill(width float64, tell func(end int)) {
	x, from := 0.0, 0
	for i, c := range s.clusters {
		switch {
		case i == 0:
			x = c.width
		case c.lines > 0 || x+c.space+c.width-s.hang(c) > width:
			if from = s.wholeWord(from, i, width); from == i {
				x = c.width
			} else {
				x = s.of(from, i+1)
			}
			tell(from)
		default:
			x += c.space + c.width
		}
	}
	tell(len(s.clusters))
}

// wholeWord returns where a line ends that is full before a cluster: there or, if it would end
// at a hyphen, before the word, where enough of the line is left without it.
func (s setting) wholeWord(from, end int, width float64) int {
	at := end
	for at > from && s.clusters[at].hyphen && s.clusters[at].lines == 0 {
		at--
	}
	if at == end || at == from || s.of(from, at) < hyphenShare*width || s.of(at, end+1) > width {
		return end
	}
	return at
}

// count returns how many lines of a width the clusters fill, and the width of the widest line.
func (s setting) count(width float64) (lines int, widest float64) {
	from := 0
	s.fill(width, func(end int) {
		lines++
		widest = max(widest, s.reach(from, end))
		from = end
	})
	return lines, widest
}

// reach returns the width of clusters in one line, without what hangs over its end.
func (s setting) reach(from, to int) float64 {
	return s.of(from, to) - s.hang(s.clusters[to-1])
}

// of returns the width of clusters in one line.
func (s setting) of(from, to int) float64 {
	x := -s.clusters[from].space
	for _, c := range s.clusters[from:to] {
		x += c.space + c.width
	}
	return x
}

// hyphenShare is the part of a line that is filled at least without a word that would otherwise
// be broken after its hyphen: Land-Sea reads better whole, and no line should be half empty.
const hyphenShare = 0.75

const (
	leastEms   = 3.5  // the last line is at least this wide, and so is the one before it
	proseEms   = 5.5  // the same of words in running text
	leastShare = 0.35 // of the width, where lines are short
	leastParts = 2    // number of clusters in the last line
)

// keepCompany moves the last break of every paragraph to the left until the last line is long
// enough: a line of one character looks like a mistake.
func (s setting) keepCompany(text string, ends []int) {
	for i := 1; i < len(ends); i++ {
		if last := i == len(ends)-1 || s.clusters[ends[i]].lines > 0; !last || s.clusters[ends[i-1]].lines > 0 {
			continue
		}
		start := 0
		if i > 1 {
			start = ends[i-2]
		}
		ends[i-1] = s.spare(text, start, ends[i-1], ends[i])
	}
}

// spare returns where the last of two lines should begin so that it is long enough, preferably
// at a space or after a clause, or where it began if there is no such place.
func (s setting) spare(text string, start, from, to int) int {
	const further = 3 // by how many clusters a better place may be away
	least := min(leastEms*s.em, leastShare*s.width)
	alone := func(at int) bool {
		if s.clusters[at].space > 0 {
			return to-at < leastParts || s.of(at, to) < min(s.words*s.em, leastShare*s.width)
		}
		return to-at < leastParts || s.of(at, to) < least
	}
	found := from
	for at := from; at >= from-leastParts-further || found == from; at-- {
		if at <= start || at < from && (s.reach(at, to) > s.width || s.of(start, at) < least) {
			break
		}
		if alone(at) {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(text[:s.clusters[at-1].to])
		if at == from || s.clusters[at].space > 0 || has(clauseMarks, before) {
			return at
		}
		if found == from {
			found = at
		}
	}
	return found
}

// lines returns the lines that end before the clusters of some indexes.
func (t *Text) lines(s setting, ends []int) []Line {
	out := make([]Line, 0, len(ends))
	from := 0
	for _, to := range ends {
		first, last := s.clusters[from], s.clusters[to-1]
		for range first.lines - 1 {
			if len(out) > 0 { // an empty line, which separates paragraphs
				out = append(out, Line{From: first.from, To: first.from})
			}
		}
		out = append(out, Line{first.from, last.to, s.of(from, to), s.hang(last), t.lead(s.edge, first.from)})
		from = to
	}
	return out
}

// lead returns how far a line begins before the edge.
func (t *Text) lead(edge Edge, from int) float64 {
	if edge == Flush || t.runs[t.runAt(from)].Pad > 0 {
		return 0
	}
	return Lead(t.text[from:]) * t.em
}

// Lead returns the width, in ems, of the empty half of the opening mark at the start of a line;
// 0 if there is none, or nothing follows it.
func Lead(line string) float64 {
	const half = 0.5
	if first, n := utf8.DecodeRuneInString(line); has(leads, first) && n < len(line) {
		return half
	}
	return 0
}

// fitting returns the clusters, with those wider than a line broken into parts that fit, where
// there are any.
func (t *Text) fitting(width float64) []cluster {
	if t.widest <= width {
		return t.clusters
	}
	var out []cluster
	for _, c := range t.clusters {
		if c.width <= width {
			out = append(out, c)
			continue
		}
		first := len(out)
		out = t.loosened(out, c, width)
		out[first].space, out[first].lines = c.space, c.lines
	}
	return out
}

// loosened adds the parts of a cluster that is wider than a line. It is broken at its spaces
// and between its characters where the rules of the scripts allow that, otherwise between any
// two.
func (t *Text) loosened(out []cluster, c cluster, width float64) []cluster {
	for at := c.from; at < c.to; {
		end := at
		for {
			_, n := utf8.DecodeRuneInString(t.text[end:c.to])
			if end += n; end >= c.to || mayBreak(t.text, end) {
				break
			}
		}
		p := t.cluster(at, end)
		if at > c.from {
			before := out[len(out)-1].to
			p.space = t.between(before, at)
		}
		if p.width > width {
			out = t.chopped(out, p, width)
		} else {
			out = append(out, p)
		}
		at, _ = skipSpace(t.text[:c.to], end)
	}
	return out
}

// chopped adds parts of a cluster that fill one line each, with at least one character in each.
func (t *Text) chopped(out []cluster, c cluster, width float64) []cluster {
	first := len(out)
	for at := c.from; at < c.to; {
		x, end := 0.0, at
		for end < c.to {
			r, n := utf8.DecodeRuneInString(t.text[end:c.to])
			if x += t.adds(at, end, n); x > width && end > at && !extends(r) {
				break
			}
			end += n
		}
		out = append(out, t.cluster(at, end))
		at = end
	}
	out[first].space = c.space
	return out
}

// adds returns by how much n bytes of a piece, from a byte on, extend the width of what
// precedes them in the piece.
func (t *Text) adds(start, at, n int) float64 {
	i := t.runAt(at)
	x := t.measure(t.text[at:at+n], t.runs[i].Bold)
	if at == start || at == t.startOf(i) {
		x += 2 * t.runs[i].Pad
	}
	if at > start {
		x += t.gap(at) - t.squeeze(at)
	}
	return x
}
