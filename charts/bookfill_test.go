package charts

import (
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
