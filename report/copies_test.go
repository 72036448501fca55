package report_test

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"yulan/report"
)

// difference is a true difference: what is changed in a text, and what has to be told of it.
type difference struct {
	name   string
	edits  []edit
	ids    []string // of figures that are wrong, or of some of which it has to be told
	digits string   // of a number that is too many
	passed []string // what a sentence was moved past, if that is so little that it may have moved instead
}

// differences are the ways in which a copy is made to differ. Those that are drawn from the
// mutators stand once for each of them.
func differences() []func(*script, *rand.Rand) (difference, bool) {
	all := []func(*script, *rand.Rand) (difference, bool){otherDigit, otherQualifier, dropped, extra, movedAway, neighbours}
	for _, m := range mutators() {
		if slices.Contains([]string{"two that changed places", "a sentence moved", "a number more"}, m.name) {
			continue // those above do the same, and say what has to be told of it
		}
		all = append(all, func(s *script, random *rand.Rand) (difference, bool) {
			made, ok := m.make(s, random)
			return difference{name: m.name, edits: made.edits, ids: slices.Sorted(maps.Keys(made.faults))}, ok && made.remarks == 0
		})
	}
	return all
}

func otherDigit(s *script, random *rand.Rand) (difference, bool) {
	at, ok := s.pick(random, anyNumber)
	if !ok {
		return difference{}, false
	}
	digits := []byte(at.figure.Printed)
	i := random.IntN(len(digits))
	for digits[i] == '.' {
		i = random.IntN(len(digits))
	}
	was := digits[i]
	for digits[i] == was || i == 0 && digits[i] == '0' {
		digits[i] = byte('0' + random.IntN(10))
	}
	return difference{name: "a digit", edits: []edit{{at.line, at.number, string(digits)}}, ids: []string{at.figure.ID}}, true
}

func otherQualifier(s *script, random *rand.Rand) (difference, bool) {
	at, ok := s.pick(random, func(at *spot) bool {
		return at.figure.Unit.Printed != "" && at.figure.Unit.Printed != "年" && !at.figure.Each && hasNone(at) && at.whole.Start == at.number.Start
	})
	if !ok {
		return difference{}, false
	}
	word, place := "约", at.whole.Start
	if random.IntN(2) == 1 {
		word, place = "左右", at.whole.End
	}
	return difference{name: word, edits: []edit{{at.line, report.Span{Start: place, End: place}, word}}, ids: []string{at.figure.ID}}, true
}

func dropped(s *script, random *rand.Rand) (difference, bool) {
	at, ok := s.pick(random, anyNumber)
	if !ok {
		return difference{}, false
	}
	return difference{name: "gone", edits: []edit{{at.line, at.whole, "若干"}}, ids: []string{at.figure.ID}}, true
}

func extra(s *script, random *rand.Rand) (difference, bool) {
	at, ok := s.pick(random, anyNumber)
	if !ok {
		return difference{}, false
	}
	end := len(s.sentences[at.line].text) - 1
	digits := strconv.Itoa(300 + random.IntN(600))
	return difference{name: "extra", edits: []edit{{at.line, report.Span{Start: end, End: end}, "，另有" + digits + "项"}}, digits: digits}, true
}

func movedAway(s *script, random *rand.Rand) (difference, bool) {
	m, ok := sentenceMoved(s, random)
	if !ok {
		return difference{}, false
	}
	d := difference{name: "moved", edits: m.edits}
	from, to := m.edits[0].line, m.edits[1].line
	for _, at := range s.sentences[from].spots {
		d.ids = append(d.ids, at.figure.ID)
	}
	for i := min(from+1, to); i <= max(from-1, to); i++ {
		for _, at := range s.sentences[i].spots {
			if !at.not {
				d.passed = append(d.passed, at.figure.ID)
			}
		}
	}
	if len(d.passed) > len(d.ids) {
		d.passed = nil
	}
	return d, true
}

func neighbours(s *script, random *rand.Rand) (difference, bool) {
	next := func(at *spot) *spot {
		spots := s.sentences[at.line].spots
		i := slices.Index(spots, at)
		if i+1 == len(spots) {
			return nil
		}
		return spots[i+1]
	}
	a, ok := s.pick(random, func(at *spot) bool {
		b := next(at)
		return b != nil && !b.not && b.others == 0 && b.figure.Unit == at.figure.Unit && b.figure.Printed != at.figure.Printed && !strings.Contains(b.figure.Printed, "∶")
	})
	if !ok {
		return difference{}, false
	}
	b := next(a)
	return difference{
		name:  "swapped",
		edits: []edit{{a.line, a.number, b.figure.Printed}, {b.line, b.number, a.figure.Printed}}, ids: []string{a.figure.ID, b.figure.ID},
	}, true
}

// drawn draws so many differences.
func (s *script) drawn(k int, random *rand.Rand) []difference {
	s.fresh()
	var list []difference
	kinds := differences()
	for len(list) < k {
		if d, ok := kinds[random.IntN(len(kinds))](s, random); ok {
			list = append(list, d)
		}
	}
	return list
}

// isTold tells whether something is told of a difference.
func isTold(l report.Ledger, d difference) bool {
	if d.digits != "" {
		return len(l.Unexplained) > 0 // which one it is, the number of changes tells
	}
	return slices.ContainsFunc(l.NotFound, func(m report.Miss) bool {
		return slices.Contains(d.ids, m.Figure) || m.Fault == report.Moved && slices.Contains(d.passed, m.Figure)
	})
}

// problem says what is wrong with the account of a copy with some differences, or nothing; and
// whether one of them is not told.
func problem(r *report.Report, copied string, list []difference) (what string, hidden bool) {
	_, l, err := r.Open(copied)
	if err != nil {
		return err.Error(), false
	}
	for _, d := range list {
		if !isTold(l, d) {
			return fmt.Sprintf("%s %v%s is not told", d.name, d.ids, d.digits), true
		}
	}
	changes := l.Changes()
	if n := len(changes) + len(l.Twice); n != len(list) {
		what = fmt.Sprintf("%d differences are told as %d:", len(list), n)
		for _, c := range changes {
			for _, m := range c.Misses {
				what += fmt.Sprintf(" %s %s (%s, %s);", m.Figure, m.Fault, m.Want, m.Instead)
			}
			for _, u := range c.Runs {
				what += fmt.Sprintf(" too many %s at %s;", u.Digits, u.At)
			}
		}
		return what, n < len(list)
	}
	return "", false
}

// seeds is how often each kind of copy is made with so many differences; a run of all of many
// seeds takes minutes.
var seeds = flag.Int("copies.seeds", 0, "make every kind of copy with 0, 1, 3 and 10 differences, so many times each")

// However a copy comes, so many true differences are told as so many. Without a number of seeds,
// each kind is made without a difference, and with two of the other numbers of them.
func TestCopiesAsTheyCome(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine does it all, which the race detector has nothing to say about")
	}
	r := load(t)
	many := []int{1, 3, 10}
	for name, text := range copies(t, r) {
		s := newScript(t, r, text)
		for i, kind := range copyKinds() {
			t.Run(name+"/"+kind.name, func(t *testing.T) {
				if *seeds == 0 {
					s.wantTold(t, kind, 0, i%len(many))
					for k := range 2 {
						s.wantTold(t, kind, many[(i+k)%len(many)], i)
					}
				}
				for seed := range *seeds {
					for _, k := range append([]int{0}, many...) {
						s.wantTold(t, kind, k, seed)
					}
				}
			})
		}
	}
}

// wantTold fails if a kind of copy with so many differences is told as one with more or fewer.
func (s *script) wantTold(t *testing.T, kind copyKind, k, seed int) {
	t.Helper()
	random := rand.New(rand.NewPCG(uint64(seed), uint64(k)))
	list := s.drawn(k, random)
	var edits []edit
	for _, d := range list {
		edits = append(edits, d.edits...)
	}
	what, hidden := problem(s.report, kind.change(s.write(edits), random), list)
	switch {
	case hidden:
		t.Errorf("%d differences, seed %d: one is hidden: %s, of %v", k, seed, what, list)
	case what != "":
		t.Errorf("%d differences, seed %d: %s, of %v", k, seed, what, list)
	}
}
