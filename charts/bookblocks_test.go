package charts

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// Blocks of a page of 100 that cannot grow, by their heights.
func TestBreakBlocks(t *testing.T) {
	plain := func(heights ...int) []bookBlock {
		blocks := make([]bookBlock, len(heights))
		for i, h := range heights {
			blocks[i] = bookBlock{height: h, entry: -1}
		}
		return blocks
	}
	with := func(blocks []bookBlock, at int, change func(*bookBlock)) []bookBlock {
		change(&blocks[at])
		return blocks
	}
	keep := func(k *bookBlock) { k.keep = true }
	for _, c := range []struct {
		name   string
		blocks []bookBlock
		want   []int
	}{
		{"nothing to break", plain(40, 40), nil},
		{"where the page is full", plain(50, 50, 50, 50), []int{2}},
		{"both are equally full, rather than one to its foot", plain(30, 30, 30, 30), []int{2}},
		{"a heading goes with what it heads", with(plain(80, 10, 50, 40), 1, keep), []int{1}},
		{"a text goes with its first chart", with(plain(40, 45, 12, 88), 2, func(k *bookBlock) { k.leads = true }), []int{2}},
		{"but not from a page that is full", with(plain(40, 20, 40, 80), 2, func(k *bookBlock) { k.leads = true }), []int{3}},
		{"what begins a page does", with(plain(10, 10), 1, func(k *bookBlock) { k.fresh = true }), []int{1}},
		{"what is higher than a page has one", plain(30, 140, 30), []int{1, 2}},
		{"the space above counts, except at the top", with(plain(60, 40), 1, func(k *bookBlock) { k.above = 10 }), []int{1}},
		{"a repeated head takes its room", with(plain(100, 60, 40), 1, func(k *bookBlock) { k.again = &bookBlock{height: 10} }), []int{1, 2}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := breakBlocks(c.blocks, 100); !slices.Equal(got, c.want) {
				t.Errorf("pages end before %v, want %v", got, c.want)
			}
		})
	}
}

// Among charts of several heights, one that wants a little more than is left of a page is lowered,
// and those of a page that is not quite full grow.
func TestPagesAreFilled(t *testing.T) {
	for most := range 4 {
		b := sampleBook(t, 0)
		var all []BookChart
		for i := range 24 {
			rows := 1 + i*5%(3+most)
			data := make([]Row, rows)
			for j := range data {
				data[j] = Row{Key: fmt.Sprint(i, j), Label: fmt.Sprint("名目", j), Text: "1", Value: 1}
			}
			spec := must(NewBars(Head{Title: "标题", Source: "来源"}, data, BarOptions{}))
			all = append(all, BookChart{Spec: spec, Table: sampleTable(4)})
		}
		b.Chapters = []BookChapter{{Name: "第一章", Title: "发现", Sections: []BookSection{{Charts: all}}}}
		pages := pagesOf(t, b, testLook(t))
		p := &paginator{}
		top, bottom := p.textBounds()
		for i, page := range pages[2 : len(pages)-2] { // between the contents and the end of the chapter
			low := 0
			for _, x := range textsOf(page.scene) {
				if y := x.box().Max.Y; y <= bottom+pagePoint {
					low = max(low, y)
				}
			}
			if left := float64(bottom-low) / float64(bottom-top); left > 0.25 { // gaps keep their measure, so a page may end where the next chart does not fit
				t.Errorf("%d: %.0f%% of page %d is left free", most, left*100, i+3)
			}
		}
	}
}

// No heading ends a page, and no chapter opens in its last third.
func TestOpeningsStandWithWhatTheyOpen(t *testing.T) {
	b := sampleBook(t, 3)
	p := &paginator{}
	top, bottom := p.textBounds()
	for i, page := range pagesOf(t, b, testLook(t))[2:] {
		if len(page.links) > 0 {
			continue // it lists them
		}
		lowest, heading := 0, false
		for _, x := range textsOf(page.scene) {
			y := x.box().Max.Y
			if y > bottom+pagePoint {
				continue // the foot
			}
			if y > lowest {
				lowest, heading = y, x.s == "一　先进制造业"
			}
			if strings.HasSuffix(x.s, "）产业") && x.size > smallType*pagePoint && y > top+(bottom-top)*2/3 {
				t.Errorf("page %d: chapter %q opens at its foot", i+3, x.s)
			}
		}
		if heading {
			t.Errorf("page %d ends with a heading", i+3)
		}
	}
}
