package reading

import (
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// columnTime is of when the numbers of a column are, and whether they are targets.
type columnTime struct {
	year    int    // 0 if nothing says it
	part    string // of the year
	inPart  bool   // of a part of it, whether that is known or not
	end     bool
	aim     Aim  // empty if the heads leave it open
	implied bool // no year in its own head
	// expected is set if the head says that of its numbers.
	expected bool
}

var (
	titleTargets = lazyregexp.New(`目标|计划|预期|建议|规划|草案`)
	titleResults = lazyregexp.New(`完成|执行|实绩|情况|决算|增长|公报`)
)

// setTimes finds out of when the numbers of each column of a table are. para is its first paragraph.
func (t times) setTimes(c *cellTable, para int) {
	c.times = make([]columnTime, len(c.columns))
	for k, h := range c.columns {
		if h.kind == ofLevels {
			c.times[k] = t.timeOfLevel(c, h, para)
		}
	}
	begun := 0 // the column behind the last one of growth
	for k, h := range c.columns {
		if h.kind != ofGrowth && h.kind != ofRatios && h.kind != ofShares {
			continue
		}
		c.times[k] = t.timeOfRelation(c, k, begun, para)
		if h.kind == ofGrowth {
			begun = k + 1
		}
	}
}

// timeOfLevel returns of when a column is whose numbers are values by themselves.
func (t times) timeOfLevel(c *cellTable, h colHead, para int) columnTime {
	w := columnTime{year: h.year, part: h.part, inPart: h.inPart, end: h.end, implied: h.year == 0, expected: h.expected}
	only := 0
	if len(c.years) == 1 {
		only = c.years[0]
	}
	w.aim = t.aimOfColumn(c, h, only, t.modes[para])
	switch {
	case w.aim == "", w.year > 0:
	case h.before && only > 0:
		w.year = only - 1
	case h.before:
		return w
	case only > 0:
		w.year = only
	case len(c.years) > 1:
		w.aim = "" // which of them it is of, nothing says
	case w.aim == Target:
		w.year = t.target
	case t.modes[para] != modeFive && t.modes[para] != modePlan:
		w.year = t.year
	}
	t.setPart(&w, h, c.title)
	return w
}

// aimOfColumn says whether the values of a column are targets: by its head, by the title of its table, or because
// their year is over; or nothing where they may be either.
func (t times) aimOfColumn(c *cellTable, h colHead, only int, now mode) Aim {
	plans := titleTargets.MatchString(c.title)
	ahead := h.year > t.year && t.year > 0
	switch {
	case h.aim != "":
		return h.aim
	case h.before:
		return Result
	case plans && !titleResults.MatchString(c.title) && (h.year == 0 || h.year == only && h.year > t.year):
		return Target
	case ahead, h.year == 0 && (plans || now == modeTarget):
		return ""
	}
	return Result
}

// monthOfTitle is a month in the title of a table.
var monthOfTitle = lazyregexp.New(`((?:19|20)\d\d)年(1[0-2]|[1-9])月`)

// setPart gives a column the part of the year that the title of its table tells, or that the text is about.
func (t times) setPart(w *columnTime, h colHead, title string) {
	if w.part != "" || w.aim == Target {
		return
	}
	m, month := titlePart.FindStringSubmatch(title), monthOfTitle.FindStringSubmatch(title)
	switch {
	case (h.month || h.since) && month != nil && atoi(month[1]) == w.year:
		if w.part = "m" + month[2]; h.since {
			w.part = sinceJanuary(w.part)
			w.inPart = w.part != ""
		}
	case h.month:
	case m != nil && atoi(m[1]) == w.year:
		w.part, w.inPart = yearPartOf(m[2]), true
	case t.part && (w.inPart || w.implied):
		w.part, w.inPart = t.partName, true
	}
}

// timeOfRelation returns of when a column of growth or of shares is: of its own year, or of that of the values
// before it that it goes on about.
func (t times) timeOfRelation(c *cellTable, k, begun, para int) columnTime {
	h := c.columns[k]
	if h.year > 0 || h.inPart || h.before {
		return t.timeOfOwnYear(c, k, para)
	}
	latest := c.latest(begun, k)
	if latest < 0 {
		return t.timeOfLevel(c, h, para)
	}
	w := c.times[latest]
	for j := begun; j < k; j++ {
		if c.columns[j].kind == ofLevels && j != latest && !w.isAfter(c.times[j], j < latest) {
			w.aim = "" // of which of them, nothing says
		}
	}
	if h.kind == ofRatios && w.aim == Target || h.aim != "" && h.aim != w.aim {
		w.aim = ""
	}
	return w
}

// latest returns the column of values from one column up to another that is of the latest year, the last of them if
// several are; or -1.
func (t *cellTable) latest(from, to int) int {
	found := -1
	for j := from; j < to; j++ {
		if t.columns[j].kind == ofLevels && (found < 0 || t.times[j].year >= t.times[found].year) {
			found = j
		}
	}
	return found
}

// timeOfOwnYear is of when a column of growth is whose head says that: of a target, if the values of that year are.
func (t times) timeOfOwnYear(c *cellTable, k, para int) columnTime {
	h := c.columns[k]
	w := t.timeOfLevel(c, h, para)
	for j, other := range c.times[:k] {
		if c.columns[j].kind == ofLevels && other.year == w.year && h.aim == "" && h.year > 0 {
			w.aim, w.expected = other.aim, other.expected
		}
	}
	return w
}

// isAfter says whether growth that stands behind two columns is that of the one and not of the other: of the later
// year, or of what became of the plan of one year. before is set if the other stands first.
func (w columnTime) isAfter(other columnTime, before bool) bool {
	switch {
	case other.aim == "", w.aim == "", other.year == 0:
		return false
	case other.year == w.year && other.part == w.part:
		return other.aim == Target && w.aim == Result
	}
	return other.part == w.part && (other.aim == w.aim || before)
}

// ofCell says when the number of a cell is of.
func (w columnTime) ofCell(label string, m report.Measure) when {
	when := when{aim: w.aim, inYear: w.inPart}
	end := w.end || m == report.Cumulative || strings.HasPrefix(label, "年末") || strings.HasPrefix(label, "期末")
	switch {
	case w.year == 0, w.inPart && w.part == "":
	case w.part != "":
		when.period = endOfPart(w.year, w.part, end && m != report.Growth)
	default:
		when.period = endOf(years{w.year, w.year}, end && !m.IsGrowth())
	}
	return when
}

// setTableTimes finds out of when the numbers of the tables of a text are.
func (t times) setTableTimes(paragraphs []paragraph) {
	for i, p := range paragraphs {
		if p.cells != nil && p.cells.table.times == nil {
			t.setTimes(p.cells.table, i)
		}
	}
}
