package typeset

import "unicode/utf8"

// dust is the share of a width that the rounding of binary fractions may add to a line.
const dust = 1e-9

// Fill sets the text in lines of a width, as much in each as there is room for. The last
// line is not left with one word or character where what stands before it can spare some.
// A piece that is wider than a line is broken where it is least bad.
func (t *Text) Fill(width float64, edge Edge) []Line {
	clusters := t.fitting(width)
	if len(clusters) == 0 {
		return nil
	}
	s := setting{clusters, width * (1 + dust), edge, t.em}
	n, _ := s.count(s.width)
	ends := make([]int, 0, n)
	s.fill(s.width, func(end int) { ends = append(ends, end) })
	s.keepCompany(t.text, ends)
	return t.lines(s, ends)
}

// setting is clusters that are set in lines of a width.
type setting struct {
	clusters []cluster
	width    float64
	edge     Edge
	em       float64
}

// hang returns what of a cluster may pass the end of its line.
func (s setting) hang(c cluster) float64 {
	if s.edge == Flush {
		return 0
	}
	return c.hang
}

// fill fills lines of a width, at most that of the setting, and calls tell with the index at
// which each line ends.
func (s setting) fill(width float64, tell func(end int)) {
	x := 0.0
	for i, c := range s.clusters {
		switch {
		case i == 0:
			x = c.width
		case c.lines > 0 || x+c.space+c.width-s.hang(c) > width:
			tell(i)
			x = c.width
		default:
			x += c.space + c.width
		}
	}
	tell(len(s.clusters))
}

// count returns how many lines of a width the clusters fill, and the width of the widest.
func (s setting) count(width float64) (lines int, widest float64) {
	from := 0
	s.fill(width, func(end int) {
		lines++
		widest = max(widest, s.reach(from, end))
		from = end
	})
	return lines, widest
}

// reach returns how wide clusters are in one line, without what hangs.
func (s setting) reach(from, to int) float64 {
	return s.of(from, to) - s.hang(s.clusters[to-1])
}

// of returns how wide clusters are in one line.
func (s setting) of(from, to int) float64 {
	x := -s.clusters[from].space
	for _, c := range s.clusters[from:to] {
		x += c.space + c.width
	}
	return x
}

const (
	leastEms   = 3.5  // that the last line is wide, and the one before it
	leastShare = 0.35 // of the width, where lines are short
	leastParts = 2    // clusters in the last line
)

// keepCompany moves the last break of every paragraph to the left until the last line has
// company: a line of one character looks like a slip.
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

// spare returns where the last of two lines begins so that it has company, best at a space
// or after a clause, or where it began if there is no such place.
func (s setting) spare(text string, start, from, to int) int {
	const further = 3 // clusters that a better place may be away
	least := min(leastEms*s.em, leastShare*s.width)
	alone := func(at int) bool { return to-at < leastParts || s.of(at, to) < least }
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
			if len(out) > 0 { // an empty line, which parts paragraphs
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

// Lead returns the empty half of the opening mark that a line begins with, in ems; 0 if it
// begins with none, or has nothing else.
func Lead(line string) float64 {
	const half = 0.5
	if first, n := utf8.DecodeRuneInString(line); has(leads, first) && n < len(line) {
		return half
	}
	return 0
}

// fitting returns the clusters, those that are wider than a line in parts that are not,
// where they have any.
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

// loosened adds the parts of a cluster that is wider than a line: at its spaces and between
// its characters where the rules of the scripts allow that, else between any two.
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

// chopped adds the parts of a cluster that fill a line each, one character at least.
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

// adds returns what the n bytes at a byte of a piece add to the width of what is before
// them in the piece.
func (t *Text) adds(start, at, n int) float64 {
	i := t.runAt(at)
	x := t.measure(t.text[at:at+n], t.runs[i].Bold)
	if at == start || at == t.startOf(i) {
		x += 2 * t.runs[i].Pad
	}
	if at > start {
		x += t.gap(at)
	}
	return x
}
