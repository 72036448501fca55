package charts

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A list on a sheet that is posted can be read on a telephone. One that is too long shows what its title
// names, some of each group, and how many lines there are besides; on a slide it is whole.
func TestPostedListsCanBeRead(t *testing.T) {
	look := testLook(t)
	look.Grow, look.Words = true, Words{More: "{n} more"}
	for _, lines := range []int{6, 14, 22, 40} {
		var items []ListItem
		for i := range lines {
			items = append(items, sampleItem(fmt.Sprint("k", i), fmt.Sprint("Recruited in zone ", i), "over", fmt.Sprint(1000+i), "people", "end of the year"))
			items[i].Group = fmt.Sprint("Group ", i*3/lines)
		}
		last := items[lines-1]
		h := headEN("x")
		h.Title = "The city recruited " + last.Number + " " + last.Suffix
		for name, spec := range map[string]Spec{"alone": Alone(must(NewList(h, items))), "titled": Titled(must(NewList(headEN("x"), items)), h.Title)} {
			for _, size := range posted {
				sc := laidOut(t, spec, size, look)
				report(t, touching(sc))
				shown, said := 0, textsOf(sc)
				for _, x := range items {
					if slices.ContainsFunc(said, func(o textOp) bool { return o.s == x.Number }) {
						shown++
					}
				}
				rest := slices.ContainsFunc(said, func(o textOp) bool { return o.s == fmt.Sprintf("%d more", lines-shown) })
				if rest != (shown < lines) || size.W > size.H && shown < lines {
					t.Errorf("%s, %d lines, %v: %d are shown, and what is left out is told: %v", name, lines, size, shown, rest)
				}
				if size.W > size.H {
					continue
				}
				if !sc.readable(filling(size, look) * size.scale()) {
					t.Errorf("%s, %d lines, %v: some type is too small", name, lines, size)
				}
				all := ""
				for _, o := range said {
					all += o.s + "\n"
				}
				for _, want := range []string{last.Number, "Group 0", "Group 1", "Group 2"} {
					if !strings.Contains(all, want+"\n") {
						t.Errorf("%s, %d lines, %v: %q is left out", name, lines, size, want)
					}
				}
			}
		}
	}
}
