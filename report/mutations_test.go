package report_test

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"yulan/assets"
	"yulan/report"
	"yulan/report/reporttest"
)

// copies returns texts of the built-in report: a made-up one, and the report's own where it
// lies beside the checkout.
func copies(t *testing.T, r *report.Report) map[string]string {
	t.Helper()
	texts := map[string]string{"made up": reporttest.Text(r)}
	data, err := os.ReadFile("../../shared/report.txt")
	switch {
	case errors.Is(err, fs.ErrNotExist):
		t.Log("the report's text is not here, so only a made-up one is changed")
	case err != nil:
		t.Fatal(err)
	default:
		texts["the report"] = string(data)
	}
	return texts
}

func load(t testing.TB) *report.Report {
	t.Helper()
	r, err := report.Load(assets.Report(), report.AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// script is a text cut into sentences and numbers, to be changed in places whose answer is
// known.
type script struct {
	report    *report.Report
	sentences []line
	figures   []*spot // one for each number that states one figure
}

// line is a sentence and its numbers.
type line struct {
	at    report.Location
	text  []rune
	spots []*spot
}

// spot is a number of a sentence.
type spot struct {
	figure  report.Figure
	others  int // further figures that the number states
	not     bool
	line    int // its sentence
	number  report.Span
	whole   report.Span
	touched bool
}

// newScript opens a text and takes it apart.
func newScript(t *testing.T, r *report.Report, text string) *script {
	t.Helper()
	d, l, err := r.Open(text)
	if err != nil || !l.Holds() || l.FiguresFound() != len(r.Figures) {
		t.Fatalf("the text is not as the data has it: %v, %d figures, %v, %v", err, l.FiguresFound(), l.NotFound, l.Unexplained)
	}
	s := &script{report: r}
	for _, p := range d.Passages {
		for _, sentence := range p.Sentences {
			n := line{at: sentence.At, text: []rune(sentence.Text)}
			for _, e := range l.In(sentence.At) {
				if e.Behind {
					continue
				}
				at := &spot{line: len(s.sentences), number: e.Number, whole: e.Number, not: e.IsNotFigure()}
				if len(e.Figures) > 0 {
					at.figure, _ = r.Figure(e.Figures[0])
					at.others = len(e.Figures) - 1
					f, _ := l.Finding(e.Figures[0])
					at.whole = f.Whole
				}
				n.spots = append(n.spots, at)
				if !at.not && at.others == 0 && !strings.Contains(at.figure.Printed, "∶") {
					s.figures = append(s.figures, at)
				}
			}
			s.sentences = append(s.sentences, n)
		}
	}
	return s
}

// edit is a change of a sentence: what replaces a span of it.
type edit struct {
	line int
	span report.Span
	text string
}

// write writes the text with changes, which do not overlap.
func (s *script) write(edits []edit) string {
	var b strings.Builder
	slices.SortStableFunc(edits, func(a, b edit) int {
		return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.span.Start, b.span.Start))
	})
	for i, n := range s.sentences {
		from := 0
		for len(edits) > 0 && edits[0].line == i {
			b.WriteString(string(n.text[from:edits[0].span.Start]) + edits[0].text)
			from = edits[0].span.End
			edits = edits[1:]
		}
		b.WriteString(string(n.text[from:]))
		if i+1 < len(s.sentences) && s.sentences[i+1].at.Sentence == 1 {
			b.WriteString("\n")
		}
	}
	return b.String()
}

// fresh forgets what was touched.
func (s *script) fresh() {
	for _, n := range s.sentences {
		for _, at := range n.spots {
			at.touched = false
		}
	}
}

// mutation is a change of a text and its answer: the faults of figures, the number of
// numbers that are too many, and of those that are printed otherwise.
type mutation struct {
	edits   []edit
	faults  map[string]report.Fault
	moved   int // numbers, at the most: which of two sentences moved nobody knows
	extra   int
	remarks int
}

// mutator makes a change at random in a place that no other has touched, or none.
type mutator struct {
	name string
	make func(s *script, random *rand.Rand) (mutation, bool)
}

// pick returns a number that nothing was done to yet, if there is one of those that a
// change suits, and marks its sentence.
func (s *script) pick(random *rand.Rand, suits func(*spot) bool) (*spot, bool) {
	var left []*spot
	for _, at := range s.figures {
		if !at.touched && suits(at) {
			left = append(left, at)
		}
	}
	if len(left) == 0 {
		return nil, false
	}
	at := left[random.IntN(len(left))]
	s.touch(at.line)
	return at, true
}

// touch marks a sentence, so that no two changes meet there.
func (s *script) touch(line int) {
	for _, at := range s.sentences[line].spots {
		at.touched = true
	}
}

// on makes a mutator that changes one number.
func on(name string, fault report.Fault, suits func(*spot) bool, change func(s *script, at *spot) edit) mutator {
	return mutator{name, func(s *script, random *rand.Rand) (mutation, bool) {
		at, ok := s.pick(random, suits)
		if !ok {
			return mutation{}, false
		}
		m := mutation{edits: []edit{change(s, at)}}
		if fault != "" {
			m.faults = map[string]report.Fault{at.figure.ID: fault}
		} else {
			m.remarks = 1
		}
		return m, true
	}}
}

func anyNumber(*spot) bool { return true }

// saidBy says whether a word directly before a number, which no list shares out, says what
// it measures.
func (s *script) saidBy(at *spot, measure report.Measure, word string) bool {
	text := s.sentences[at.line].text
	behind := string(text[at.whole.End:])
	return at.figure.Measure == measure && strings.HasSuffix(string(text[:at.whole.Start]), word) &&
		!strings.HasPrefix(behind, "、") && !strings.HasPrefix(behind, "和")
}

// worded makes a mutator that puts another word, or none, in place of one that says
// what a number measures.
func worded(name string, measure report.Measure, from, to string, fault report.Fault) mutator {
	return mutator{name, func(s *script, random *rand.Rand) (mutation, bool) {
		at, ok := s.pick(random, func(at *spot) bool { return s.saidBy(at, measure, from) })
		if !ok {
			return mutation{}, false
		}
		span := report.Span{Start: at.whole.Start - len([]rune(from)), End: at.whole.Start}
		return mutation{edits: []edit{{at.line, span, to}}, faults: map[string]report.Fault{at.figure.ID: fault}}, true
	}}
}

// hasNone says whether a number has no qualifiers, in the data and around it.
func hasNone(at *spot) bool { return len(at.figure.Qualifiers) == 0 }

func mutators() []mutator {
	number := func(change func(string) string) func(s *script, at *spot) edit {
		return func(_ *script, at *spot) edit { return edit{at.line, at.number, change(at.figure.Printed)} }
	}
	before := func(text string) func(s *script, at *spot) edit {
		return func(_ *script, at *spot) edit {
			return edit{at.line, report.Span{Start: at.whole.Start, End: at.whole.Start}, text}
		}
	}
	after := func(text string) func(s *script, at *spot) edit {
		return func(_ *script, at *spot) edit {
			return edit{at.line, report.Span{Start: at.whole.End, End: at.whole.End}, text}
		}
	}
	long := func(at *spot) bool { return len(at.figure.Printed) == 5 && !strings.Contains(at.figure.Printed, ".") }
	list := []mutator{
		on("another number", report.OtherNumber, anyNumber, number(func(s string) string { return "7" + s + "7" })),
		on("a digit less", report.OtherNumber, func(at *spot) bool { return len(at.figure.Printed) > 3 }, number(func(s string) string { return s[:1] + s[2:] })),
		on("a letter in another number", report.OtherNumber, func(at *spot) bool {
			return len(at.figure.Printed) > 2 && strings.ContainsAny(at.figure.Printed[1:len(at.figure.Printed)-1], "01")
		},
			number(func(s string) string {
				return s[:1] + strings.NewReplacer("0", "O", "1", "l").Replace(s[1:len(s)-1]) + string('0'+(s[len(s)-1]-'0'+1)%10)
			})),
		on("a sign for a digit", report.OtherNumber, long, number(func(s string) string { return s[:2] + "#" + s[3:] })),
		on("a wide comma", "", long, number(func(s string) string { return s[:2] + "，" + s[2:] })),
		on("a zero behind the point", "", func(at *spot) bool { return at.figure.Unit.Printed == "%" && !strings.Contains(at.figure.Printed, ".") }, number(func(s string) string { return s + ".0" })),
		on("gone", report.NoSuchRun, anyNumber, func(_ *script, at *spot) edit { return edit{at.line, at.whole, "若干"} }),
		on("another unit", report.OtherUnit, func(at *spot) bool {
			return at.figure.Unit.Printed != "" && at.whole.End > at.number.End && hasNone(at)
		}, func(_ *script, at *spot) edit {
			return edit{at.line, report.Span{Start: at.number.End, End: at.whole.End}, "头"}
		}),
	}
	for _, sign := range []string{"-", "－", "−", "负", "—"} {
		list = append(list, on("the sign "+sign, report.OtherSign, func(at *spot) bool {
			return at.figure.Measure == report.Growth && hasNone(at) && at.whole.Start == at.number.Start
		}, before(sign)))
	}
	for _, word := range []string{"约", "大约", "逾", "不到", "不足", "近", "将近", "超过", "至少", "高达"} {
		list = append(list, on("the word "+word, report.OtherQualifier, func(at *spot) bool {
			return hasNone(at) && at.figure.Unit.Printed != "年" && at.figure.Unit.Printed != ""
		}, before(word)))
	}
	for _, word := range []string{"左右", "以上", "以下", "多", "以内", "上下", "的一半", "未能实现"} {
		list = append(list, on("the word "+word+" behind", report.OtherQualifier, func(at *spot) bool {
			return hasNone(at) && at.figure.Unit.Printed != "" && len(at.figure.Qualifiers) == 0
		}, after(word)))
	}
	for _, word := range []string{"未", "没有", "不", "是否"} {
		list = append(list, on("the word "+word, report.Turned, hasNone, before(word)))
	}
	list = append(list,
		worded("grew left out", report.Growth, "增长", "", report.Unsaid),
		worded("is for grew", report.Growth, "增长", "为", report.Unsaid),
		worded("added left out", report.New, "新增", "", report.Unsaid),
		worded("in all for added", report.New, "新增", "累计", report.OtherMeasure),
		worded("added for in all", report.Cumulative, "累计", "新增", report.OtherMeasure),
	)
	for _, word := range []string{"仅", "只有", "超额", "接近", "才", "不及", "可望", "据估算", "最高"} {
		list = append(list, on("the word "+word, report.OtherQualifier, func(at *spot) bool {
			return hasNone(at) && at.figure.Unit.Printed != "年" && at.figure.Unit.Printed != "" && !at.figure.Each
		}, before(word)))
	}
	for _, word := range []string{"环比", "年均", "实际", "平均", "计划", "目标", "零"} {
		list = append(list, mutator{"the word " + word, func(s *script, random *rand.Rand) (mutation, bool) {
			at, ok := s.pick(random, func(at *spot) bool { return s.saidBy(at, report.Growth, "增长") && hasNone(at) })
			if !ok {
				return mutation{}, false
			}
			start := at.whole.Start - len([]rune("增长"))
			return mutation{
				edits: []edit{{at.line, report.Span{Start: start, End: start}, word}}, faults: map[string]report.Fault{at.figure.ID: report.OtherQualifier},
			}, true
		}})
	}
	list = append(list, exchanges()...)
	return append(list, mutator{"a number more", extraNumber}, mutator{"two that changed places", swapped},
		mutator{"a sentence gone", sentenceGone}, mutator{"a sentence moved", sentenceMoved}, mutator{"fell for grew", fell})
}

// exchanges are the mutators that leave out or exchange a qualifier, a unit or a verb of a number
// that stands in no list. 近13年 names a period, and has no qualifier.
func exchanges() []mutator {
	swap := func(name string, fault report.Fault, measure report.Measure, pairs ...string) mutator {
		words := strings.NewReplacer(pairs...)
		return mutator{name, func(s *script, random *rand.Rand) (mutation, bool) {
			span := func(at *spot) report.Span {
				if fault == report.Turned {
					return report.Span{Start: max(0, at.whole.Start-2), End: at.whole.Start}
				}
				return at.whole
			}
			changed := func(at *spot) (was, is string) {
				was = string(s.sentences[at.line].text[span(at).Start:span(at).End])
				return was, words.Replace(was)
			}
			at, ok := s.pick(random, func(at *spot) bool {
				was, is := changed(at)
				return was != is && s.isAlone(at) && !at.figure.Each && at.figure.Unit.Printed != "年" && (measure == "" || at.figure.Measure == measure)
			})
			if !ok {
				return mutation{}, false
			}
			_, is := changed(at)
			return mutation{edits: []edit{{at.line, span(at), is}}, faults: map[string]report.Fault{at.figure.ID: fault}}, true
		}}
	}
	return []mutator{
		swap("a qualifier left out", report.OtherQualifier, "", "左右", "", "以上", "", "超过", "", "超", "", "近", "", "余", "", "约", ""),
		swap("another qualifier", report.OtherQualifier, "", "左右", "以上", "以上", "以下", "超过", "近", "超", "约", "近", "逾", "余", "多"),
		swap("points for percent", report.OtherUnit, "", "%", "个百分点"),
		swap("percent for points", report.OtherUnit, "", "个百分点", "%"),
		swap("another power", report.OtherUnit, "", "亿", "万", "万", "亿"),
		swap("grew for fell", report.Turned, report.Reduction, "下降", "增长", "减少", "增加", "压缩", "延长", "降低", "提高"),
		swap("fewer for more", report.Turned, report.Growth, "增长", "减少"),
	}
}

// isAlone tells whether no list has a number.
func (s *script) isAlone(at *spot) bool {
	text := s.sentences[at.line].text
	before, behind := string(text[:at.whole.Start]), string(text[at.whole.End:])
	between := func(r rune) bool { return r == '、' || r == '和' }
	first, _ := utf8.DecodeRuneInString(behind)
	last, _ := utf8.DecodeLastRuneInString(before)
	return !between(first) && !between(last)
}

// extraNumber puts a number at the end of a sentence.
func extraNumber(s *script, random *rand.Rand) (mutation, bool) {
	at, ok := s.pick(random, anyNumber)
	if !ok {
		return mutation{}, false
	}
	end := len(s.sentences[at.line].text) - 1
	return mutation{edits: []edit{{at.line, report.Span{Start: end, End: end}, "，另有987项"}}, extra: 1}, true
}

// swapped changes the places of two numbers.
func swapped(s *script, random *rand.Rand) (mutation, bool) {
	a, ok := s.pick(random, anyNumber)
	if !ok {
		return mutation{}, false
	}
	b, ok := s.pick(random, func(at *spot) bool {
		return at.figure.Printed != a.figure.Printed && at.figure.Unit.Printed == a.figure.Unit.Printed
	})
	if !ok {
		return mutation{}, false
	}
	return mutation{
		edits:  []edit{{a.line, a.number, b.figure.Printed}, {b.line, b.number, a.figure.Printed}},
		faults: map[string]report.Fault{a.figure.ID: report.OtherNumber, b.figure.ID: report.OtherNumber},
	}, true
}

// whole picks a sentence that is no heading and states figures only, so many at the least.
func (s *script) whole(random *rand.Rand, least int) (line, bool) {
	at, ok := s.pick(random, func(at *spot) bool {
		n := s.sentences[at.line]
		return len(n.spots) >= least && n.at.Sentence > 1 && at.line+1 < len(s.sentences) &&
			!slices.ContainsFunc(n.spots, func(o *spot) bool { return o.not || o.others > 0 || o.touched })
	})
	if !ok {
		return line{}, false
	}
	return s.sentences[at.line], true
}

// all gives all figures of a sentence a fault.
func (n line) all(fault report.Fault) map[string]report.Fault {
	faults := map[string]report.Fault{}
	for _, at := range n.spots {
		faults[at.figure.ID] = fault
	}
	return faults
}

// sentenceGone takes a sentence out.
func sentenceGone(s *script, random *rand.Rand) (mutation, bool) {
	n, ok := s.whole(random, 1)
	if !ok {
		return mutation{}, false
	}
	return mutation{edits: []edit{{n.spots[0].line, report.Span{End: len(n.text)}, ""}}, faults: n.all(report.NoSuchRun)}, true
}

// sentenceMoved puts a sentence behind another one.
func sentenceMoved(s *script, random *rand.Rand) (mutation, bool) {
	n, ok := s.whole(random, 2)
	if !ok {
		return mutation{}, false
	}
	from := n.spots[0].line
	to, ok := s.pick(random, func(at *spot) bool { return at.line > from+1 || at.line < from-1 })
	if !ok {
		return mutation{}, false
	}
	end := len(s.sentences[to.line].text)
	if s.sentences[to.line].text[end-1] != '。' && s.sentences[to.line].text[end-1] != '；' {
		return mutation{}, false
	}
	text := strings.TrimSuffix(strings.TrimSuffix(string(n.text), "。"), "；") + "。"
	return mutation{
		edits: []edit{{from, report.Span{End: len(n.text)}, ""}, {to.line, report.Span{Start: end, End: end}, text}},
		moved: len(n.spots),
	}, true
}

// fell says that what grew has fallen: every number of the list.
func fell(s *script, random *rand.Rand) (mutation, bool) {
	isGrowth := func(at *spot) bool {
		text := s.sentences[at.line].text
		return at.figure.Measure == report.Growth && strings.HasSuffix(string(text[:at.number.Start]), "增长") &&
			!strings.HasPrefix(string(text[at.number.End:]), "%、") && !strings.HasPrefix(string(text[at.number.End:]), "%和")
	}
	at, ok := s.pick(random, isGrowth)
	if !ok {
		return mutation{}, false
	}
	span := report.Span{Start: at.number.Start - 2, End: at.number.Start}
	return mutation{edits: []edit{{at.line, span, "下降"}}, faults: map[string]report.Fault{at.figure.ID: report.Turned}}, true
}

// wantAnswer fails if a ledger says anything but what was done to its text.
func wantAnswer(t *testing.T, l report.Ledger, m mutation) {
	t.Helper()
	got := map[string]report.Fault{}
	moved := 0
	for _, miss := range l.NotFound {
		if miss.Fault == report.Moved {
			moved++
			continue
		}
		if miss.Figure == "" {
			t.Errorf("%s, which is no figure: %s", miss.Printed, miss.Fault)
		}
		got[miss.Figure] = miss.Fault
	}
	for id, fault := range m.faults {
		if got[id] != fault {
			t.Errorf("%s: got %q, want %q", id, got[id], fault)
		}
		delete(got, id)
	}
	for id, fault := range got {
		t.Errorf("%s: %s, and nothing was done to it", id, fault)
	}
	if moved > m.moved || (moved == 0) != (m.moved == 0) {
		t.Errorf("%d numbers have moved, want at most %d", moved, m.moved)
	}
	if len(l.Unexplained) != m.extra || len(l.Remarks) != m.remarks || len(l.Twice) > 0 {
		t.Errorf("got %v too many and the remarks %v, want %d and %d", l.Unexplained, l.Remarks, m.extra, m.remarks)
	}
}

// Whatever is done to a text, so many differences are told, each at its figure.
func TestEveryChangeIsToldOnce(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine does it all, which the race detector has nothing to say about")
	}
	r := load(t)
	for name, text := range copies(t, r) {
		s := newScript(t, r, text)
		for _, change := range mutators() {
			t.Run(name+"/"+change.name, func(t *testing.T) {
				const times = 3
				made := 0
				for seed := range uint64(times) {
					s.fresh()
					m, ok := change.make(s, rand.New(rand.NewPCG(seed, 1)))
					if !ok {
						continue
					}
					made++
					_, l, err := r.Open(s.write(slices.Clone(m.edits)))
					if err != nil {
						t.Fatal(err)
					}
					wantAnswer(t, l, m)
					if t.Failed() {
						t.Fatalf("after %v", m.edits)
					}
				}
				if made == 0 {
					t.Errorf("only %d changes were made", made)
				}
			})
		}
	}
}

// Several changes at once are told as so many.
func TestManyChangesAreToldEach(t *testing.T) {
	r := load(t)
	all := mutators()
	for name, text := range copies(t, r) {
		t.Run(name, func(t *testing.T) {
			const times = 16
			s := newScript(t, r, text)
			for seed := range uint64(times) {
				random := rand.New(rand.NewPCG(seed, 2))
				s.fresh()
				sum := mutation{faults: map[string]report.Fault{}}
				var names []string
				for range 2 + random.IntN(8) {
					change := all[random.IntN(len(all))]
					m, ok := change.make(s, random)
					if !ok {
						continue
					}
					names = append(names, change.name)
					sum.edits = append(sum.edits, m.edits...)
					sum.extra += m.extra
					sum.remarks += m.remarks
					sum.moved += m.moved
					for id, fault := range m.faults {
						sum.faults[id] = fault
					}
				}
				_, l, err := r.Open(s.write(slices.Clone(sum.edits)))
				if err != nil {
					t.Fatal(err)
				}
				wantAnswer(t, l, sum)
				if t.Failed() {
					t.Fatal(fmt.Sprint("seed ", seed, " after ", names, sum.edits))
				}
			}
		})
	}
}

// TestAMissingNumberTakesNoOthersPlace: where a number is gone, one like it in the sentence
// before or after still states its own figure and no second one.
func TestAMissingNumberTakesNoOthersPlace(t *testing.T) {
	r := load(t)
	whole := reporttest.Text(r)
	d, l, err := r.Open(whole)
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	const reach = 4 // numbers
	for i, e := range l.Entries {
		sentence, _ := d.Sentence(e.Run.At)
		isLike := func(other report.Entry) bool { return other.Run.Digits == e.Run.Digits }
		isAlone := !slices.ContainsFunc(l.Entries[max(0, i-reach):i], isLike)
		if isAlone || len(e.Figures) != 1 || strings.Count(whole, sentence.Text) != 1 {
			continue
		}
		tried++
		runes := []rune(sentence.Text)
		without := string(runes[:e.Run.Span.Start]) + "若干" + string(runes[e.Run.Span.End:])
		_, changed, err := r.Open(strings.Replace(whole, sentence.Text, without, 1))
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range changed.Entries {
			if f, _ := r.Figure(cmp.Or(append(found.Figures, "")...)); len(found.Figures) > 1 && !f.Each {
				t.Errorf("without %s one number is taken for %v", e.Figures[0], found.Figures)
			}
		}
		if changed.FiguresFound() != len(r.Figures)-1 {
			t.Errorf("without %s %d figures were found of %d", e.Figures[0], changed.FiguresFound(), len(r.Figures))
		}
	}
	if tried < 5 {
		t.Errorf("only %d figures were tried", tried)
	}
}
