package charts

import (
	"strings"
	"testing"
)

// No page of a book is left nearly empty: a chapter begins on the page that another has ended on
// while much of it is left, and on a new one otherwise. A list is in the book once, as a table.
func TestChaptersShareAPageThatIsNearlyEmpty(t *testing.T) {
	item := ListItem{Row: Row{Key: "a", Label: "名目", Text: "12"}, Number: "12", Suffix: "家"}
	list := must(NewList(Head{Title: "清单", Source: "来源：乙"}, []ListItem{item}))
	for _, c := range []struct {
		name   string
		lead   string
		shared bool
	}{
		{"a short chapter", longZH, true},
		{"a long one", strings.Repeat(longZH, 60), false},
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
			if shared != c.shared {
				t.Errorf("the chapters share a page: %v, want %v", shared, c.shared)
			}
			if values > 0 {
				t.Errorf("the list is drawn beside its table, %d times", values)
			}
		})
	}
}
