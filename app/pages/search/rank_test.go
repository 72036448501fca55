package search

import (
	"slices"
	"testing"

	"yulan/assets"
	"yulan/report"
)

// entriesOf returns an entry for every figure and section of a report, with all kinds of
// texts, but in plainer words than the pages give them.
func entriesOf(r *report.Report, w assets.Words) []Entry {
	var entries []Entry
	for _, f := range r.Figures {
		measure := w.T("measure." + string(f.Measure))
		entries = append(entries, Entry{
			Figure: f.ID, Chapter: f.At.Chapter, Section: f.At.Section,
			Title: f.Name.In(report.Chinese), Value: f.Printed + f.Unit.Printed, Place: measure,
			Names:   []string{f.Short.In(report.Chinese), f.Name.In(report.English)},
			Numbers: []string{f.Printed, f.Printed + f.Unit.Printed},
			Words:   []string{f.Unit.Base, f.Scope.In(report.Chinese), measure},
		})
	}
	for _, c := range r.Chapters {
		for _, s := range c.Sections {
			entries = append(entries, Entry{
				Chapter: c.Number, Section: s.Number,
				Title: s.Heading.In(report.Chinese), Place: c.Tab.In(report.Chinese),
				Names: []string{s.Heading.In(report.English)}, Texts: []string{s.Body.In(report.Chinese)},
			})
		}
	}
	return entries
}

// loadIndex returns the index of the whole report, and the entries that it was made of.
func loadIndex(t *testing.T) (*Index, []Entry) {
	t.Helper()
	r, err := report.Load(assets.Report(), report.AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	w, err := assets.LoadWords(string(report.Chinese))
	if err != nil {
		t.Fatal(err)
	}
	entries := entriesOf(r, w)
	return New(entries), entries
}

// The search judges only records that may match. It must find what judging all would, for
// every piece of every name, and for what those pieces are in pinyin.
func TestRankMissesNothing(t *testing.T) {
	x, entries := loadIndex(t)
	var queries []string
	for i, e := range entries {
		runes := []rune(e.Title)
		from, length := i%len(runes), 1+i%7
		piece := string(runes[from:min(from+length, len(runes))])
		queries = append(queries, piece, e.Value, e.Place, e.Names[len(e.Names)-1])
		queries = append(queries, spellings(x, runes[from:min(from+length, len(runes))])...)
		queries = append(queries, piece+" "+e.Place, string(runes[:1])+" "+e.Names[len(e.Names)-1][:1], e.Value+" "+piece)
		words := []rune(e.Names[min(1, len(e.Names)-1)])
		queries = append(queries, string(words[i%len(words):min(i%len(words)+length+2, len(words))]))
	}
	matches := 0
	for _, typed := range queries {
		q := x.newQuery(typed)
		if len(q.phrases) == 0 {
			continue
		}
		all := newRanking(len(x.entries), 0)
		for i := range x.entries {
			all.raise(i, q.score(x, i))
		}
		want := all.sorted()
		if len(want) == 0 {
			continue // then names are searched in two parts, which is another test's
		}
		matches += len(want)
		fresh := x.newQuery(typed)
		if got := x.rank(&fresh, 0); !slices.Equal(got, want) {
			t.Errorf("%q finds %d entries, want %d", typed, len(got), len(want))
		}
		const few = 5
		fresh = x.newQuery(typed)
		if got := x.rank(&fresh, few); !slices.Equal(got, want[:min(few, len(want))]) {
			t.Errorf("%q finds other entries where only %d are wanted", typed, few)
		}
	}
	if matches < 10*len(queries) {
		t.Errorf("only %d matches of %d queries: the pieces do not test much", matches, len(queries))
	}
}

// score judges one entry by a query, in all its texts.
func (q *query) score(x *Index, entry int) int {
	best := 0
	for i := range q.phrases {
		best = max(best, q.phrases[i].score(x, entry))
	}
	if len(q.words) == 0 {
		return best
	}
	sum, tells := 0, false
	for i := range q.words {
		s := q.words[i].score(x, entry)
		switch {
		case s == 0:
			return best
		case s == commonScore:
			s = scores[ofWord][isWhole]
		default:
			tells = true
		}
		sum += s
	}
	if x.isNamed(q, entry) {
		best = max(best, sameWords)
	}
	return max(best, scattered(sum, len(q.words), tells))
}

// spellings returns a text in pinyin: whole, as initials, and mixed.
func spellings(x *Index, text []rune) []string {
	var whole, initials, mixed string
	for i, id := range x.alphabet.spell(Fold(string(text)).solid().Runes) {
		readings := x.alphabet.readings[id]
		if len(readings) == 0 {
			readings = []string{string(x.alphabet.glyphs[id].Char)}
		}
		whole += readings[0]
		initials += readings[0][:1]
		if last := readings[len(readings)-1]; i%2 == 0 {
			mixed += last
		} else {
			mixed += last[:1]
		}
	}
	return []string{whole, initials, mixed}
}

func TestReadingsFitTheirContext(t *testing.T) {
	cases := []struct{ text, want string }{
		{"重庆", "chong qing"},
		{"双重重点", "shuang chong zhong dian"},
		{"增长", "zeng zhang"},
		{"长江", "chang jiang"},
		{"中长期", "zhong chang qi"},
		{"成都都市圈", "cheng du du shi quan"},
		{"银行业", "yin hang ye"},
		{"运行", "yun xing"},
		{"协调调度", "xie tiao tiao du"},
		{"调查", "diao cha"},
		{"率", "lv"},
		{"绿色", "lv se"},
		{"会计社会", "kuai ji she hui"},
		{"5g基站", "5 g ji zhan"},
	}
	reader := NewReader()
	for _, c := range cases {
		got := ""
		for i, g := range Glyphs([]rune(c.text)) {
			if i > 0 {
				got += " "
			}
			if readings := reader.Readings(g); len(readings) > 0 {
				got += readings[0]
			} else {
				got += string(g.Char)
			}
		}
		if got != c.want {
			t.Errorf("%s is read %q, want %q", c.text, got, c.want)
		}
	}
}

// A word that does not hold its character would never be used.
func TestEveryContextIsOne(t *testing.T) {
	reader := NewReader()
	for _, c := range contexts {
		if !slices.Contains(reader.of(c.char), c.reading) {
			t.Errorf("%c is never read %s", c.char, c.reading)
		}
	}
	for _, list := range phrasesByFirst() {
		for _, p := range list {
			if p.at < 0 || len(p.chars) < 2 {
				t.Errorf("%s does not hold the character that is read %s", string(p.chars), p.reading)
			}
		}
	}
}

func TestFold(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"case", "GDP Growth", "gdp growth"},
		{"full width", "ＧＤＰ　８．３％", "gdp 8.3%"},
		{"thousands", "27,894 and 27，894", "27894 and 27894"},
		{"quotes and brackets", "“十四五”（A类）《报告》's", "十四五a类报告s"},
		{"spaces", "  a \t b　c ", "a b c"},
		{"a space before a sign that falls away", "a ( b )", "a b"},
		{"ratio and dashes", "1.80∶1 2017—2021", "1.80:1 2017-2021"},
		{"powers", "km²", "km2"},
		{"ü", "lü", "lv"},
		{"signs that tell texts apart", "850+ 元/月 pillar.growth", "850+ 元/月 pillar.growth"},
		{"invisible characters", "a\u200bb\ufeff", "ab"},
		{"nothing", "“”，。", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			f := Fold(c.text)
			if got := f.String(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			for i, r := range f.Runes {
				if r != ' ' && Fold(c.text[f.from[i]:f.to[i]]).String() != string(r) {
					t.Errorf("character %d is %q, not from %q", i, r, c.text[f.from[i]:f.to[i]])
				}
			}
		})
	}
}

// A figure comes before the summary of that name: who types a name wants its number.
func TestFiguresComeBeforeSummaries(t *testing.T) {
	summary, figure := Entry{Title: "新增就业", Section: 2}, Entry{Figure: "jobs.added", Title: "新增就业"}
	for _, query := range []string{"新增就业", "新增", "就业", "xzjy"} {
		hits := New([]Entry{summary, figure}).Find(query, 0)
		if len(hits) != 2 || hits[0].Figure != figure.Figure {
			t.Errorf("%q finds %+v, want the figure and then the summary", query, hits)
		}
	}
}
