package library_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"yulan/app/library"
	"yulan/report"
	"yulan/report/shelf"
)

// entry is a made-up report: a file that states something.
func entry(path, print string) library.Entry {
	return library.Entry{Path: path, Print: print, ID: "id-" + print, Short: library.Text{"zh": "云溪" + print}}
}

// list makes a list of entries of those fingerprints, each in a file of that name.
func list(prints ...string) library.List {
	var l library.List
	for _, p := range prints {
		l = append(l, entry(p+".txt", p))
	}
	return l
}

// prints lists "print@path", and behind a sign what the reader calls it.
func prints(l library.List) string {
	var out []string
	for _, e := range l {
		s := e.Print + "@" + e.Path
		if e.Name != "" {
			s += "=" + e.Name
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

// Reports that go by one name are numbered, so that the reader can tell them apart.
func TestNames(t *testing.T) {
	l := list("a", "b", "c").Renamed("a", "云溪市").Renamed("c", "云溪市")
	names := l.Names(func(e library.Entry) string { return e.Called(report.Chinese) })
	if got := fmt.Sprintf("%q", names); got != `map["a":"云溪市" "b":"云溪b" "c":"云溪市 (2)"]` {
		t.Errorf("got %s", got)
	}
}

func TestListChanges(t *testing.T) {
	three := list("a", "b", "c")
	carried := library.List{entry("", "own")}
	cases := []struct {
		name string
		got  library.List
		want string
	}{
		{"one more", list("a").With(entry("b.txt", "b")), "a@a.txt b@b.txt"},
		{"the same again", three.With(entry("b.txt", "b")), "a@a.txt b@b.txt c@c.txt"},
		{"a copy elsewhere", three.With(entry("copy.txt", "b")), "a@a.txt b@copy.txt c@c.txt"},
		{"a file that was changed", three.Renamed("b", "二").With(entry("b.txt", "d")), "a@a.txt d@b.txt=二 c@c.txt"},
		{"a file that became another's copy", three.With(entry("b.txt", "c")), "a@a.txt c@b.txt"},
		{"renamed", three.Renamed("c", "  我的\n报告 "), "a@a.txt b@b.txt c@c.txt=我的 报告"},
		{"renamed back", three.Renamed("c", "x").Renamed("c", ""), "a@a.txt b@b.txt c@c.txt"},
		{"removed", three.Without("a"), "b@b.txt c@c.txt"},
		{"the carried one stays", carried.Without("own"), "own@"},
		{"down", three.Shifted("a", 1), "b@b.txt a@a.txt c@c.txt"},
		{"up", three.Shifted("c", -1), "a@a.txt c@c.txt b@b.txt"},
		{"beyond the end", three.Shifted("a", 9), "b@b.txt c@c.txt a@a.txt"},
		{"beyond the start", three.Shifted("b", -9), "b@b.txt a@a.txt c@c.txt"},
		{"none of that name", three.Shifted("z", 1), "a@a.txt b@b.txt c@c.txt"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := prints(c.got); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
	if prints(three) != "a@a.txt b@b.txt c@c.txt" {
		t.Errorf("a change changed the list itself: %q", prints(three))
	}
}

func TestMerge(t *testing.T) {
	base := list("a", "b", "c")
	cases := []struct {
		name         string
		mine, theirs library.List
		want         string
	}{
		{"nothing changed", base, base, "a@a.txt b@b.txt c@c.txt"},
		{"both have added", base.With(entry("d.txt", "d")), base.With(entry("e.txt", "e")), "a@a.txt b@b.txt c@c.txt e@e.txt d@d.txt"},
		{"both the same", base.With(entry("d.txt", "d")), base.With(entry("d.txt", "d")), "a@a.txt b@b.txt c@c.txt d@d.txt"},
		{"one removed here", base.Without("b"), base, "a@a.txt c@c.txt"},
		{"one removed there", base, base.Without("b"), "a@a.txt c@c.txt"},
		{"removed here and renamed there", base.Without("b"), base.Renamed("b", "x"), "a@a.txt c@c.txt"},
		{"renamed here and removed there", base.Renamed("b", "x"), base.Without("b"), "a@a.txt c@c.txt b@b.txt=x"},
		{"renamed in both", base.Renamed("b", "x"), base.Renamed("b", "y"), "a@a.txt b@b.txt=x c@c.txt"},
		{"ordered here, renamed there", base.Shifted("c", -2), base.Renamed("b", "y"), "c@c.txt a@a.txt b@b.txt=y"},
		{"ordered there, added here", base.With(entry("d.txt", "d")), base.Shifted("c", -2), "c@c.txt a@a.txt b@b.txt d@d.txt"},
		{"nothing is left there", base.Renamed("a", "x"), nil, "a@a.txt=x"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := library.Parse(library.Merge(base.String(), c.mine.String(), c.theirs.String()))
			if prints(got) != c.want {
				t.Errorf("got %q, want %q", prints(got), c.want)
			}
		})
	}
}

func TestParseLeavesOutWhatIsNoEntry(t *testing.T) {
	whole := list("a", "b")
	if got := library.Parse(whole.String()); prints(got) != prints(whole) {
		t.Errorf("got %q", prints(got))
	}
	for _, c := range []struct{ kept, want string }{
		{"", ""},
		{"{}", ""},
		{`[{"print":"a","id":"x"},{"print":"a","id":"y"},{"id":"z"},{"print":"q"}]`, "a@"},
		{`[{"print":"a","id":"x","name":"` + strings.Repeat("长", 200) + `"}]`, "a@=" + strings.Repeat("长", 60)},
	} {
		if got := prints(library.Parse(c.kept)); got != c.want {
			t.Errorf("%.60s: got %q, want %q", c.kept, got, c.want)
		}
	}
}

// What one window passes over and what another takes back are both so.
func TestMergeMarks(t *testing.T) {
	mark := func(figure string) shelf.Mark { return shelf.Mark{Report: "r", Figure: figure} }
	base := library.Marks{}.With([]shelf.Mark{mark("a"), mark("b")}, nil)
	mine := base.With([]shelf.Mark{mark("c")}, []shelf.Mark{mark("a")})
	theirs := base.With([]shelf.Mark{mark("d")}, nil)
	if got, want := library.MergeMarks(base.String(), mine.String(), theirs.String()), `[["r","b"],["r","c"],["r","d"]]`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := library.ParseMarks(library.Marks{}.String()); len(got) != 0 {
		t.Errorf("got %v of nothing", got)
	}
	if got := base.With(nil, []shelf.Mark{mark("a"), mark("b")}).String(); got != "" {
		t.Errorf("got %q of marks that were taken back", got)
	}
}

func made(figures ...report.Figure) *report.Report {
	return &report.Report{
		Source: report.Source{
			ID: "yunxi-2024", Title: report.NewText("云溪市报告", "Report of Yunxi"), Name: report.NewText("云溪2024", "Yunxi 2024"),
			Place: report.NewText("云溪市", "Yunxi"), Period: "2024", State: report.Read,
		},
		Figures: figures,
	}
}

// A report is the same one wherever it lies and whatever a reader calls its figures, and
// another one as soon as it states something else.
func TestPrint(t *testing.T) {
	first := report.Figure{ID: "a", Printed: "5.1", Unit: report.Unit{Printed: "%"}, Name: report.NewText("增速", "growth")}
	renamed, restated := first, first
	renamed.Name = report.NewText("另一个名称", "another name")
	restated.Printed = "5.2"
	same := library.Print(made(first))
	if library.Print(made(renamed)) != same {
		t.Error("a corrected name makes it another report")
	}
	seen := []string{same}
	for name, r := range map[string]*report.Report{"another value": made(restated), "one more": made(first, first), "none": made()} {
		if p := library.Print(r); slices.Contains(seen, p) {
			t.Errorf("%s: the same fingerprint", name)
		} else {
			seen = append(seen, p)
		}
	}
}

func TestEntryOf(t *testing.T) {
	e := library.EntryOf(made(), "a.txt")
	if e.Called(report.English) != "Yunxi 2024" || e.Called(report.Chinese) != "云溪2024" || e.Proven || e.Period != "2024" || e.IsCarried() {
		t.Errorf("got %+v", e)
	}
	if got := e.Brief(report.Chinese); got != "云溪市 2024" {
		t.Errorf("in brief it is %q", got)
	}
	if e.Name = "我的"; e.Brief(report.Chinese) != "我的" {
		t.Errorf("in brief the reader's name does not hold: %q", e.Brief(report.Chinese))
	}
	if e.Called(report.English) != "我的" {
		t.Errorf("the reader's name does not hold: %q", e.Called(report.English))
	}
	back := library.Parse(library.List{e}.String())
	if len(back) != 1 || back[0].Called(report.Chinese) != "我的" || back[0].Title.In(report.English) != "Report of Yunxi" {
		t.Errorf("got %+v", back)
	}
}
