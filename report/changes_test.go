package report_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"yulan/report"
	"yulan/report/reporttest"
)

// So many changes of a text are summed up as so many, whatever a change is of: a list's
// one verb, a paragraph that is gone, doubled or elsewhere.
func TestChangesAreToldAsMany(t *testing.T) {
	r := load(t)
	paragraphs := strings.SplitAfter(reporttest.Text(r), "\n")
	const a, b = 13, 15 // two sections of one chapter, with some figures each
	moved := func(from, to int) []string {
		p := slices.Clone(paragraphs)
		one := p[from]
		p = slices.Delete(p, from, from+1)
		return slices.Insert(p, to, one)
	}
	swapped := slices.Clone(paragraphs)
	swapped[a], swapped[b] = swapped[b], swapped[a]
	bodies := slices.Clone(paragraphs)
	mark := len("一是")
	bodies[a], bodies[b] = paragraphs[a][:mark]+paragraphs[b][mark:], paragraphs[b][:mark]+paragraphs[a][mark:]
	torn := slices.Clone(paragraphs)
	torn[a] = strings.TrimSuffix(torn[a], "。\n") + "，另有37-\n7项，又有12-\n345项。\n"
	cases := []struct {
		name       string
		paragraphs []string
		kind       report.Fault // of all changes; empty for what is too many
		want       int          // changes, at the most: which of several have moved nobody knows
	}{
		{"two sections have changed places", swapped, report.Moved, 2},
		{"two sections have changed places, not their marks", bodies, report.Moved, 2},
		{"a section has moved back", moved(b, a), report.Moved, 2},
		{"a section is gone", slices.Delete(slices.Clone(paragraphs), a, a+1), report.NoSuchRun, 1},
		{"numbers are too many, and the ends of lines tear them", torn, "", 2},
		{"a section is there twice", slices.Insert(slices.Clone(paragraphs), a, paragraphs[a]), "", 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, l, err := r.Open(strings.Join(c.paragraphs, ""))
			if err != nil {
				t.Fatal(err)
			}
			got := l.Changes()
			if len(got) == 0 || len(got) > c.want {
				t.Errorf("got %d changes, want %d", len(got), c.want)
			}
			numbers := 0
			for _, change := range got {
				numbers += len(change.Misses) + len(change.Runs)
				if len(change.Misses) > 0 && change.Misses[0].Fault != c.kind {
					t.Errorf("got %q, want %q", change.Misses[0].Fault, c.kind)
				}
			}
			if numbers < 3 || numbers != len(l.NotFound)+len(l.Unexplained) {
				t.Errorf("the changes have %d numbers of %d", numbers, len(l.NotFound)+len(l.Unexplained))
			}
		})
	}
}

// What is wrong with a list is one change, though it befalls each of its numbers, and what
// is wrong with one number is one too, though it states several figures.
func TestWhatNumbersShareIsOneChange(t *testing.T) {
	r := load(t)
	text := reporttest.Text(r)
	cases := []struct {
		name, old, new string
		figures        int // that are not found
	}{
		{"a list turned over", "该项固定资产投资速增长6.1%，该项社会消费品零售额速增长18.5%", "其投资和零售分别下降6.1%、18.5%", 2},
		{"a list of which nothing says that it grew", "该项固定资产投资速增长6.1%，该项社会消费品零售额速增长18.5%", "其投资和零售分别6.1%、18.5%", 2},
		{"each, left out", "各类单位各1所", "各类单位1所", 2},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if strings.Count(text, c.old) != 1 {
				t.Fatalf("the text has %q %d times", c.old, strings.Count(text, c.old))
			}
			_, l, err := r.Open(strings.Replace(text, c.old, c.new, 1))
			if err != nil {
				t.Fatal(err)
			}
			if n := len(l.Changes()); n != 1 || l.FiguresFound() != len(r.Figures)-c.figures {
				t.Errorf("got %d changes and %d figures found, want 1 and %d less than all: %v", n, l.FiguresFound(), c.figures, l.NotFound)
			}
		})
	}
}

// A figure with several faults has all of them told.
func TestAllFaultsOfAFigureAreTold(t *testing.T) {
	r := load(t)
	for name, text := range copies(t, r) {
		s := newScript(t, r, text)
		random := rand.New(rand.NewPCG(3, 1))
		for range 12 {
			s.fresh()
			at, ok := s.pick(random, func(at *spot) bool {
				return s.saidBy(at, report.Growth, "增长") && hasNone(at) && at.whole.Start == at.number.Start
			})
			if !ok {
				t.Fatal("there is no growth")
			}
			change := edit{at.line, report.Span{Start: at.whole.Start - len([]rune("增长")), End: at.whole.End}, "下降约7" + at.figure.Printed + "万吨"}
			_, l, err := r.Open(s.write([]edit{change}))
			if err != nil {
				t.Fatal(err)
			}
			var got []report.Fault
			for _, m := range l.NotFound {
				if m.Figure == at.figure.ID {
					got = append(got, m.Fault)
				}
			}
			for _, want := range []report.Fault{report.OtherNumber, report.OtherUnit} {
				if !slices.Contains(got, want) {
					t.Errorf("%s: %s: got %v, want %s", name, at.figure.ID, got, want)
				}
			}
			change.text = "下降约7" + at.figure.Printed + at.figure.Unit.Printed
			if _, l, err = r.Open(s.write([]edit{change})); err != nil {
				t.Fatal(err)
			}
			f, _ := l.Finding(at.figure.ID)
			want := []report.Fault{report.OtherNumber, report.Turned, report.OtherQualifier}
			if f.Miss == nil || len(f.Others) != 2 || !slices.Equal([]report.Fault{f.Miss.Fault, f.Others[0].Fault, f.Others[1].Fault}, want) {
				t.Errorf("%s: %s: got %v and %v, want %v", name, at.figure.ID, f.Miss, f.Others, want)
			}
		}
	}
}
