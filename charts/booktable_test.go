package charts

import (
	"fmt"
	"strings"
	"testing"
)

// Values end at one place in all tables of a book, however wide their places are. The head of a
// group of rows is never the last of its page, and is repeated where its rows go on.
func TestTablesShareAGrid(t *testing.T) {
	b := sampleBook(t, 0)
	spec := must(NewBars(Head{Title: "标题", Source: "来源"}, []Row{{Key: "a", Label: "甲", Text: "1", Value: 1}}, BarOptions{}))
	var all []BookChart
	for i := range 4 {
		table := BookTable{Columns: []string{"指标", "数值", "出处"}}
		for g := range 3 {
			table.Rows = append(table.Rows, BookRow{Cells: []string{fmt.Sprint("组", g), "", ""}, Head: true})
			for j := range 1 + 30*i {
				table.Rows = append(table.Rows, BookRow{Cells: []string{fmt.Sprint("名目", j), "17%", strings.Repeat("第一", i+1)}})
			}
		}
		all = append(all, BookChart{Spec: spec, Table: table})
	}
	b.Chapters = []BookChapter{{Name: "第一章", Title: "发现", Sections: []BookSection{{Charts: all}}}}
	ends, continued := map[int]bool{}, 0
	for i, p := range pagesOf(t, b, testLook(t)) {
		last := ""
		for _, x := range textsOf(p.scene) {
			switch {
			case x.s == "17%":
				ends[x.x+x.width] = true
			case strings.HasPrefix(x.s, "组"):
				last = x.s
				if strings.HasSuffix(x.s, "（续）") {
					continued++
				}
			case strings.HasPrefix(x.s, "名目"):
				last = ""
			}
		}
		if last != "" {
			t.Errorf("page %d ends with the head %q", i+1, last)
		}
	}
	if len(ends) != 1 {
		t.Errorf("values end at %v, want one place", ends)
	}
	if continued < 4 {
		t.Errorf("the head of a group is repeated %d times", continued)
	}
}
