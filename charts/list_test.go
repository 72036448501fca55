package charts

import (
	"fmt"
	"image"
	"slices"
	"testing"
)

func TestListGolden(t *testing.T) { golden(t, listSamples(t)) }

// listSamples are lists in groups, of so many lines that they stand in columns, in both languages;
// and one of whose names and notes nothing fits a line.
func listSamples(t testing.TB) []sample {
	t.Helper()
	list := func(h Head, items []ListItem) List { return made[List](t)(NewList(h, items, items[0].Key)) }
	items := listKind.samples().Usual.(List).items
	grouped := func(groups ...string) (out []ListItem) {
		for i, group := range groups {
			for j, x := range items[:3+i%3] {
				x.Key, x.Group = fmt.Sprintf("g%d-%d", i, j), group
				out = append(out, x)
			}
		}
		return out
	}
	english := grouped("Platforms and innovation zones", "Firms, universities and degree programmes")
	for i := range english {
		english[i].Label, english[i].Prefix, english[i].Suffix, english[i].Note = "High-end innovators", "over", "people", "Liangjiang, total to date"
	}
	long := []ListItem{{Row: Row{Key: "long", Label: longZH}, Number: "3", Suffix: "个", Note: longEN, Group: longEN}}
	return []sample{
		{"list-grouped", list(headZH("grouped"), grouped("先进制造业", "数字经济", "现代农业", "绿色生产生活"))},
		{"list-grouped-en", list(headEN("grouped"), english)},
		{"list-long", list(headZH("long"), long)},
	}
}

// Columns end between groups, are as even as they can be, and no group is parted from its heading.
func TestListColumnsEndBetweenGroups(t *testing.T) {
	m := &measure{fonts: testFonts(t)}
	cases := []struct {
		name    string
		groups  []int // lines of each
		columns int
		want    []int // with which line each column begins
	}{
		{"two of three groups", []int{3, 3, 6}, 2, []int{0, 6}},
		{"three even ones", []int{4, 4, 4}, 3, []int{0, 4, 8}},
		{"a long one in the middle", []int{2, 9, 2}, 3, []int{0, 2, 11}},
		{"fewer groups than columns", []int{12}, 3, []int{0}},
		{"without groups they end anywhere", nil, 3, []int{0, 4, 8}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var items []ListItem
			for g, n := range c.groups {
				for range n {
					items = append(items, ListItem{Row: Row{Label: "电子"}, Number: "1", Group: fmt.Sprint(g)})
				}
			}
			for len(items) < 12 && c.groups == nil {
				items = append(items, ListItem{Row: Row{Label: "电子"}, Number: "1"})
			}
			fit := newListFit(m, items, 900, c.columns, listType{1, 1}).inColumns(m, items, c.columns, listPad)
			if got := fit.starts; !slices.Equal(got, c.want) {
				t.Errorf("got columns that begin at %v, want %v", got, c.want)
			}
		})
	}
}

// A few lines stand in one column, and in several where that would be very wide.
func TestFewLinesStandInColumnsWhereThereIsRoom(t *testing.T) {
	for _, c := range []struct {
		lines int
		width float64
		want  int
	}{{5, 620, 1}, {5, 708, 2}, {5, 1400, 3}, {3, 1400, 1}, {9, 500, 2}} {
		if got := (&measure{}).mostListColumns(c.lines, c.width, listType{1, 1}); got != c.want {
			t.Errorf("%d lines in %v: at most %d columns, want %d", c.lines, c.width, got, c.want)
		}
	}
}

// A name leaves room for its own value, and for the widest unit of its own column: neither a long
// value of another line nor a unit in another column breaks it.
func TestNamesOfListsLeaveTheirOwnValuesRoom(t *testing.T) {
	m := &measure{fonts: testFonts(t)}
	item := func(number, suffix, group string) ListItem {
		return ListItem{Row: Row{Label: "新建乡镇养老服务中心"}, Number: number, Suffix: suffix, Group: group}
	}
	items := []ListItem{item("3", "个", "a"), item("1,234,567.8", "个", "a"), item("3", "个", "b"), item("3", "万平方公里", "c")}
	f := newListFit(m, items, 488, 2, listType{1, 1}).inColumns(m, items, 2, listPad)
	if want := []int{0, 2}; !slices.Equal(f.starts, want) {
		t.Fatalf("columns begin at %v, want %v", f.starts, want)
	}
	var lines []int
	for _, n := range f.names {
		lines = append(lines, n.lines())
	}
	if want := []int{1, 2, 1, 1}; !slices.Equal(lines, want) || f.suffixes[0] >= f.suffixes[1] {
		t.Errorf("names have %v lines, want %v; columns have units of widths %v", lines, want, f.suffixes)
	}
}

// Few long names stand rather in one column unbroken than broken in two.
func TestListsRatherBreakNoNames(t *testing.T) {
	m := &measure{fonts: testFonts(t)}
	var items []ListItem
	for i := range 12 {
		items = append(items, ListItem{Row: Row{Label: "New daily sewage treatment capacity"}, Number: "1,000", Suffix: "tonnes", Group: fmt.Sprint(i / 6)})
	}
	for _, c := range []struct {
		width float64
		want  int
	}{{500, 1}, {800, 2}} {
		if f, ok := bestListFit(m, items, c.width, listType{1, 1}, listPad, 1000); !ok || len(f.starts) != c.want || f.wraps > 0 {
			t.Errorf("%v wide: %d columns, %d names broken, want %d and none", c.width, len(f.starts), f.wraps, c.want)
		}
	}
}

// A selected line of a list has an outline on all four sides, however close its lines stand.
func TestSelectedLinesAreOutlinedOnAllSides(t *testing.T) {
	for _, x := range listSamples(t) {
		for _, size := range []Size{{320, 200, 1}, {540, 540, 2}, {800, 450, 1}} {
			for _, key := range x.spec.Keys() {
				look := testLook(t)
				look.Grow, look.Selected = size.W >= 540, key
				sc, err := layout(x.spec, size, look)
				if err != nil {
					t.Fatal(err)
				}
				for _, row := range regionsOf(sc, key) {
					var sides []image.Rectangle
					for _, o := range sc.ops {
						if r, ok := o.(rectOp); ok && r.color == look.Style.Ink {
							sides = append(sides, r.r)
						}
					}
					around := image.Rectangle{}
					for _, r := range sides {
						around = around.Union(r)
					}
					if len(sides) != 4 || around.Min.Y != row.Min.Y || around.Max.Y != row.Max.Y || around.Min.X >= row.Min.X || around.Max.X <= row.Max.X {
						t.Errorf("%s, %v: %s at %v has the sides %v", x.name, size, key, row, sides)
					}
				}
			}
		}
	}
}
