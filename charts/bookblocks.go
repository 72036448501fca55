package charts

import (
	"image"
	"math"
	"slices"
)

// Measures of how blocks share pages, in points and in parts of a page.
const (
	stretchMost  = 0.5  // of itself that a gap between blocks may grow, to fill a page
	tallerMost   = 0.3  // of its height that a chart may grow for the same: as far as its rows spread
	tallerNames  = 0.45 // the same of a chart whose names use whatever room there is
	lowerMost    = 0.2  // that it may shrink, as long as all its texts stay as they are
	looseMost    = 0.5  // of a page, beyond all that: where more is left, it is left in one piece
	chapterEmpty = 0.05 // how little it costs where a page stays free at the end of a chapter
	splitCost    = 0.1  // of a table over two pages, where an empty page costs 2
	pageCost     = 0.05 // of each page more
	leadsCost    = 0.02 // of a text that is parted from its first chart
	looseHeading = 1000 // of a heading that is parted from what it heads: only where nothing else is left
)

// bookBlock is what a book never parts: a heading with the beginning of its text, a line, a
// chart with its table. It is laid out from the top of a sheet of its own.
type bookBlock struct {
	sheet  *bookPage
	height int    // in device pixels, as all its measures are
	above  int    // free space before it, except at the top of a page
	grows  bool   // whether that space may grow
	keep   bool   // stays on the page of the block that follows
	leads  bool   // ends a text whose first chart follows
	fresh  bool   // begins a page
	head   string // of the page that it begins
	entry  int    // of the contents that begins here; -1 for none
	chart  bookPicture
	again  *bookBlock
}

// bookPicture is a chart among the marks of a block: ops[from:to], from y down.
type bookPicture struct {
	spec                Spec // nil where the block has no chart
	column              span
	y, from, to, height int
	lower               int // by how much it can be lower
}

// taller returns by how much the chart can be higher.
func (c bookPicture) taller() float64 {
	if c.spec != nil && kindOf(c.spec).names {
		return tallerNames * float64(c.height)
	}
	return tallerMost * float64(c.height)
}

// bookSlack is by how much the blocks of a page can be higher or lower together.
type bookSlack struct{ more, less float64 }

// slack returns by how much a block can be higher or lower, with the space above it, which only
// grows, unless it is the first of a page.
func (k bookBlock) slack(first bool) bookSlack {
	s := bookSlack{k.chart.taller(), float64(k.chart.lower)}
	if k.grows && !first {
		s.more += stretchMost * float64(k.above)
	}
	return s
}

// and adds the slack of a block.
func (s bookSlack) and(k bookSlack) bookSlack { return bookSlack{s.more + k.more, s.less + k.less} }

// firstHeight returns how high a block is at the top of a page.
func (k bookBlock) firstHeight() int {
	if k.again != nil {
		return k.height + k.again.height
	}
	return k.height
}

// breakBlocks returns where pages of a height end, as numbers of the blocks that begin the next
// ones: the ends that leave the least empty, and no heading alone. It looks at all ends at once, as
// a typesetter does who moves a chart early in a chapter so that the last page is full too.
func breakBlocks(blocks []bookBlock, room int) []int {
	n := len(blocks)
	best, next := make([]float64, n+1), make([]int, n+1)
	for i := n - 1; i >= 0; i-- {
		best[i] = math.Inf(1)
		y, slack := float64(blocks[i].firstHeight()), blocks[i].slack(true)
		for j := i + 1; ; j++ { // the page holds blocks i to j-1
			cost := pageCost + endCost(blocks, j, y, float64(room), slack) + best[j]
			if j < n && blocks[j-1].keep {
				cost += looseHeading
			}
			if cost < best[i] {
				best[i], next[i] = cost, j
			}
			if j == n || blocks[j].fresh {
				break
			}
			slack = slack.and(blocks[j].slack(false))
			if y += float64(blocks[j].above + blocks[j].height); y-slack.less > float64(room) {
				break
			}
		}
	}
	var ends []int
	for i := next[0]; i < n; i = next[i] {
		ends = append(ends, i)
	}
	return ends
}

// endCost says what it costs to end a page before a block, with blocks of a height on it.
func endCost(blocks []bookBlock, end int, height, room float64, slack bookSlack) float64 {
	left := (room - height) / room
	empty := max(0, left-slack.more/room)
	cost := 2*empty*empty*empty + left*left/10
	if end == len(blocks) {
		return cost
	}
	if blocks[end].fresh {
		cost *= chapterEmpty
	}
	if blocks[end].again != nil {
		cost += splitCost
	}
	if blocks[end-1].leads {
		cost += leadsCost
	}
	return cost
}

// bind puts the blocks that are laid out on pages.
func (b *paginator) bind() {
	b.finish()
	blocks := b.blocks
	b.blocks = nil
	if len(blocks) == 0 {
		return
	}
	top, bottom := b.textBounds()
	from := 0
	for _, to := range append(breakBlocks(blocks, bottom-top), len(blocks)) {
		b.fill(blocks[from:to], to == len(blocks))
		from = to
	}
}

// fill makes a page of blocks, higher or lower than they are by themselves: what is left of it is
// shared by its charts and, evenly, the gaps, and what is wanting by the charts that can be lower.
// The last page is left as it is.
func (b *paginator) fill(blocks []bookBlock, last bool) {
	b.begin(pageFrame{head: blocks[0].head})
	top, bottom := b.textBounds()
	height, _, slack := b.heights(blocks)
	stretch := 0.0 // of each gap
	switch left := float64(bottom - top - height); {
	case left < 0 && slack.less > 0:
		part := min(1, -left/slack.less)
		b.resize(blocks, func(c bookPicture) float64 { return -part * float64(c.lower) })
	case left > 0 && slack.more > 0 && !last && left <= slack.more+looseMost*float64(bottom-top):
		part := min(1, left/slack.more)
		b.resize(blocks, func(c bookPicture) float64 { return part * c.taller() })
		height, gaps, _ := b.heights(blocks)
		stretch = max(0, min(stretchMost, float64(bottom-top-height)/float64(max(1, gaps))))
	}
	for i, k := range blocks {
		switch {
		case i == 0 && k.again != nil:
			b.place(*k.again)
		case i > 0:
			b.y += k.above
			if k.grows {
				b.y += int(stretch * float64(k.above))
			}
		}
		b.place(k)
	}
}

// heights returns how high the blocks of a page are, how high the gaps between them are that can
// grow, and how much they and the charts can.
func (b *paginator) heights(blocks []bookBlock) (height, gaps int, slack bookSlack) {
	height, slack = blocks[0].firstHeight(), blocks[0].slack(true)
	for _, k := range blocks[1:] {
		height += k.above + k.height
		slack = slack.and(k.slack(false))
		if k.grows {
			gaps += k.above
		}
	}
	return height, gaps, slack
}

// resize draws the charts of blocks higher by what is told of each; lower, if that is below 0.
func (b *paginator) resize(blocks []bookBlock, by func(bookPicture) float64) {
	for i := range blocks {
		k := &blocks[i]
		if k.chart.spec == nil || by(k.chart) == 0 {
			continue
		}
		c := k.chart
		height := max(MinSide, int(math.Floor((float64(c.height)+by(c))/chartUnit)))
		var ops []op
		b.in(c.column, func() { ops = b.drawn(c.spec, height, c.y) })
		more := height*chartUnit - c.height
		kept := append(slices.Clone(k.sheet.ops[:c.from]), ops...)
		for _, o := range k.sheet.ops[c.to:] {
			kept = append(kept, moved(o, image.Pt(0, more)))
		}
		k.sheet.ops, k.height = kept, k.height+more
	}
}

// place sets a block on the page, and records what begins with it.
func (b *paginator) place(k bookBlock) {
	l, at := b.page(), image.Pt(0, b.y)
	if k.entry >= 0 {
		y := b.y
		if y <= l.px(pageTop) {
			y = 0 // at the top of a page, its head is in sight too
		}
		b.entries[k.entry].page, b.entries[k.entry].y = len(b.pages), y
	}
	for _, o := range k.sheet.ops {
		l.add(moved(o, at))
	}
	for _, x := range k.sheet.links {
		l.links = append(l.links, pageLink{x.rect.Add(at), x.page, x.y})
	}
	b.y += k.height
}
