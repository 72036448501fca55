package charts

import (
	"fmt"
	"strings"
	"testing"
)

// All chapters open alike, at the top of a page of their own, however short they are. A list is in
// the book once, as a table.
func TestChaptersOpenAPage(t *testing.T) {
	item := ListItem{Row: Row{Key: "a", Label: "名目", Text: "12"}, Number: "12", Suffix: "家"}
	list := must(NewList(Head{Title: "清单", Source: "来源：乙"}, []ListItem{item}))
	for _, c := range []struct {
		name string
		lead string
	}{
		{"a short chapter", longZH},
		{"a long one", strings.Repeat(longZH, 60)},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := sampleBook(t, 0)
			for _, name := range []string{"第一章", "第二章"} {
				b.Chapters = append(b.Chapters, BookChapter{Name: name, Title: name + "的发现", Lead: c.lead, Sections: []BookSection{{Charts: []BookChart{{Spec: list, Table: sampleTable(2)}}}}})
			}
			shared, values := false, 0
			for _, p := range pagesOf(t, b, testLook(t)) {
				if len(p.links) > 0 { // cover and contents
					continue
				}
				said := said(p.scene)
				shared = shared || strings.Contains(said, "第一章的发现") && strings.Contains(said, "第二章的发现")
				for _, x := range textsOf(p.scene) {
					if x.s == "12" {
						values++
					}
				}
			}
			if shared {
				t.Error("two chapters share a page")
			}
			if values > 0 {
				t.Errorf("the list is drawn beside its table, %d times", values)
			}
		})
	}
}

// The text of a section is on one page if it is short. Of a longer one that two pages share,
// each has a few lines.
func TestTextsStayTogether(t *testing.T) {
	for _, lines := range []int{5, wholeLines, wholeLines + 1, 30} {
		for before := range 9 {
			b := sampleBook(t, 0)
			text := []Run{{Text: strings.Repeat("甲", 49*lines-10)}} // 49 of them are a line
			filler := Passage{"前文", []Run{{Text: strings.Repeat("乙", 49*(9+4*before))}}}
			b.Chapters = []BookChapter{{Name: "第一章", Title: "发现", Sections: []BookSection{{Text: filler}, {Text: filler}, {Text: Passage{"标题", text}}}}}
			var on []int
			for _, p := range pagesOf(t, b, testLook(t)) {
				n := 0
				for _, x := range textsOf(p.scene) {
					if strings.HasPrefix(x.s, "甲") {
						n++
					}
				}
				if n > 0 {
					on = append(on, n)
				}
			}
			all := 0
			for _, n := range on {
				all += n
				if len(on) > 1 && (lines <= wholeLines || n < leastLines) {
					t.Errorf("%d lines after %d: pages have %v of them", lines, before, on)
				}
			}
			if all != lines {
				t.Fatalf("%d lines, want %d", all, lines)
			}
		}
	}
}

// The gaps between the blocks of a page grow together, by no more than a part of themselves, and
// no chart is drawn lower than it wants to be.
func TestGapsOfAPageAreAlike(t *testing.T) {
	b := &paginator{look: testLook(t)}
	for _, height := range []int{100, 700, 1500, 2200} {
		var blocks []bookBlock
		for range 3 {
			blocks = append(blocks, bookBlock{sheet: b.leaf(paperBounds()), height: height, above: 200, grows: true, entry: -1})
		}
		for i := range blocks {
			blocks[i].sheet.text(line{s: "甲", size: 100}, 0, 0)
		}
		b.fill(blocks, false)
		var ys []int
		for _, x := range textsOf(b.page().scene) {
			if x.s == "甲" {
				ys = append(ys, x.baseline)
			}
		}
		first, second := ys[1]-ys[0]-height, ys[2]-ys[1]-height
		if first != second || first < 200 || first > 300 {
			t.Errorf("blocks of %d are %d and %d apart", height, first, second)
		}
	}
}

// What a chart of few bars says stands beside its figures; a long table stands in two columns, both with
// the head of the group that goes on.
func TestTablesStandInTwoColumns(t *testing.T) {
	bars := must(NewBars(Head{Title: "条形"}, rowsOf("名目%d", 3, 2, 1), BarOptions{}))
	list := must(NewList(Head{Title: "清单"}, []ListItem{{Row: Row{Key: "a", Label: "名目", Text: "12"}, Number: "12"}}))
	rows := func(n int) BookTable {
		table := BookTable{Columns: []string{"指标", "数值", "出处"}, Rows: []BookRow{{Cells: []string{"一组", "", ""}, Head: true}}}
		for i := range n {
			table.Rows = append(table.Rows, BookRow{Cells: []string{fmt.Sprint("行", i), "12%", "第1句"}})
		}
		return table
	}
	left, right := halves()
	for _, c := range []struct {
		name string
		x    BookChart
		one  int // rows in the left column
	}{
		{"a chart", BookChart{Spec: bars, Table: rows(3)}, 0},
		{"a list", BookChart{Spec: list, Table: rows(20)}, 10},
	} {
		b := sampleBook(t, 0)
		b.Chapters = []BookChapter{{Name: "第一章", Title: "发现", Sections: []BookSection{{Charts: []BookChart{c.x}}}}}
		in, heads := map[span]int{}, 0
		for _, p := range pagesOf(t, b, testLook(t)) {
			for _, x := range textsOf(p.scene) {
				switch {
				case strings.HasPrefix(x.s, "一组"):
					heads++
				case !strings.HasPrefix(x.s, "行"):
				case x.x == left.x0:
					in[left]++
				case x.x == right.x0:
					in[right]++
				default:
					t.Errorf("%s: %q begins at %d, the columns at %d and %d", c.name, x.s, x.x, left.x0, right.x0)
				}
			}
		}
		all := len(c.x.Table.Rows) - 1
		if d := in[left] - c.one; d < -1 || d > 1 || in[left]+in[right] != all {
			t.Errorf("%s: %d rows at the left and %d at the right, want %d of %d at the left", c.name, in[left], in[right], c.one, all)
		}
		if want := min(2, 1+in[left]); heads != want {
			t.Errorf("%s: the group is named %d times, want %d", c.name, heads, want)
		}
	}
}
