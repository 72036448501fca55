package report

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"yulan/report/text"
)

// FuzzLoad puts any bytes in place of any file of a small report, or behind it as more
// rows: Load must say what is wrong with them, or keep its promises. Most inputs are a row,
// so that thousands are tried in a second.
func FuzzLoad(f *testing.F) {
	names := slices.Sorted(maps.Keys(miniFiles()))
	which := func(name string) uint8 { return uint8(slices.Index(names, name)) }
	for _, row := range []string{
		"c.d,1,0,4,1,1,1e999999999,亿元,,level,2021,甲,A,甲,A,,,\n",
		"c.d,1,0,4,1,1∶1∶1,1,,,ratio,2021,甲,A,甲,A,,,\n",
		"c.d,99999999999999999999,1,2,1,1,1,亿元,;,level,2021,甲,A,甲,A,,,各\n",
		"c.d,1,0,4,1,7,7,家,超过,new,2021,丙,C,丙,C,,,\n", "\"a.b", "\ufeff", "\x00", ",,,,,,,,,,,,,,,,,",
	} {
		f.Add(which(figuresFile), true, []byte(row))
	}
	for _, text := range []string{"a={a={a={a={a={a={a={a={a={}}}}}}}}}", "[[[[[[[[[", "[a.a.a.a]", "number = 0\ntitle.zh = '''", "[[chart.pair]]\n[chart]"} {
		f.Add(which("chapters/1-mini.toml"), false, []byte(text))
		f.Add(which(SourceFile), true, []byte(text))
	}
	f.Add(which(SourceFile), true, []byte("mark = \"一、\"\nsection = [{ mark = \"（一）\" }]\n"))
	f.Add(which("units.csv"), true, []byte("吨,吨,4,{n} t,0,t,\n"))
	f.Add(which(notFiguresFile), true, []byte("1,0,3,2,5,name,名,name\n"))
	f.Add(which("prices.csv"), true, []byte("current,a.level,例,use\n"))
	f.Fuzz(func(t *testing.T, which uint8, behind bool, data []byte) {
		r, err := Load(mapFS(with(names[int(which)%len(names)], string(data), behind)), AnyKind)
		if err != nil {
			if r != nil || !strings.HasPrefix(err.Error(), "report: ") {
				t.Errorf("got %v and the error %q", r, err)
			}
			return
		}
		for _, c := range r.Chapters {
			for _, id := range c.Main {
				if _, ok := r.Figure(id); !ok {
					t.Errorf("main figure %q is not known, and Load took it", id)
				}
			}
			for _, chart := range c.Charts {
				if len(r.ChartFigures(chart)) == 0 {
					t.Errorf("chart %q is empty, and Load took it", chart.ID)
				}
			}
		}
		for _, n := range r.Relations {
			a, _ := r.Figure(n.A)
			b, _ := r.Figure(n.B)
			if _, err := r.Before(a, b); n.Kind == Adds && err != nil {
				t.Errorf("Load took a relation that says %v", err)
			}
			if _, ok := r.Target(a); n.Kind == Exceeds && !ok {
				t.Errorf("Load took a relation that gives %s no target", n.A)
			}
		}
	})
}

// FuzzTemplate checks that a template's pieces, joined again, are the template, and that
// no digit gets by.
func FuzzTemplate(f *testing.F) {
	for _, s := range []string{"", "总值{gdp.level}。", "{a.b}{c.d}", "{", "}", "{}", "8", "８", "{a.{b}}", "{a.b:since}", "{a.b:share}", "{a.b:}", "\xff{a.b}"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		pieces, err := ParseTemplate(s)
		if err != nil {
			return
		}
		var joined strings.Builder
		for _, p := range pieces {
			switch {
			case (p.Text == "") == (p.Figure == ""):
				t.Errorf("piece %+v is not one thing", p)
			case p.Figure != "":
				joined.WriteString("{" + p.reference() + "}")
			default:
				joined.WriteString(p.Text)
				if strings.ContainsAny(p.Text, "0123456789{}") {
					t.Errorf("piece %q holds a digit or a brace", p.Text)
				}
			}
		}
		if got := joined.String(); got != s {
			t.Errorf("got %q, want %q", got, s)
		}
	})
}

// FuzzUnwrap checks that a text that is taken for the report loses nothing but what was skipped,
// that every run stands where it is said to, and that Check explains it.
func FuzzUnwrap(f *testing.F) {
	f.Add(sampleText())
	f.Add("")
	f.Add("\ufeff" + strings.ReplaceAll(sampleText(), "\n", "\r\n"))
	f.Add(strings.ReplaceAll(sampleText(), "（三）", "（四）"))
	f.Add(strings.ReplaceAll(sampleText(), "30%", "1∶2∶3%、4余亿元以上和近5年"))
	f.Add(strings.ReplaceAll(sampleText(), "——无。", "————。一是"))
	f.Add(strings.ReplaceAll(sampleText(), "二是无", "二是每㎡㎯无"))
	f.Add("题目\n" + strings.ReplaceAll(sampleText(), "。", "。\n") + "二、另一部分")
	f.Add(strings.NewReplacer("（", "(", "1.80∶1", "１．８０：１", "8000", "8,000", "2200", "2 200", "，", ",").Replace(sampleText()))
	r := sampleReport(f)
	f.Fuzz(func(t *testing.T, copied string) {
		d, l, err := r.Open(copied)
		if len(d.Passages) == 0 {
			if err == nil {
				t.Error("no document, and no error")
			}
			return
		}
		var all strings.Builder
		all.WriteString(d.Title)
		for _, p := range d.Passages {
			for _, s := range p.Sentences {
				all.WriteString(s.Text)
			}
		}
		all.WriteString(d.Rest)
		whole, _ := d.Copy.Shown(text.Part{To: len(d.Copy.Plain)})
		if got, want := inked(all.String()), inked(whole); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
		for _, run := range d.Runs() {
			s, ok := d.Sentence(run.At)
			if shown := []rune(s.Text); !ok || text.Clean(string(shown[run.Span.Start:run.Span.End])).Plain != run.Digits {
				t.Errorf("%+v is not in its sentence %q", run, s.Text)
			}
		}
		missed := map[Claim]bool{} // some for several faults
		for _, m := range l.NotFound {
			missed[m.Claim] = true
		}
		if got, want := len(l.Found)+len(missed)+len(l.Absent), len(r.Figures)+len(r.NotFigures); got != want {
			t.Errorf("got %d claims found or not, want %d", got, want)
		}
		checkLedger(t, d, l)
	})
}

// checkLedger fails if a ledger's parts contradict each other, or point outside the text.
func checkLedger(t *testing.T, d Document, l Ledger) {
	t.Helper()
	total := l.Totals()
	if total.Runs != len(d.Runs())-len(l.Behind) || total.Runs != total.Figures+total.NotFigures+total.Unexplained {
		t.Errorf("the totals %+v do not add up", total)
	}
	inside := func(at Location, spans ...Span) {
		s, _ := d.Sentence(at)
		for _, span := range spans {
			if span.Start < 0 || span.Start >= span.End || span.End > utf8.RuneCountInString(s.Text) {
				t.Errorf("%s: %+v is not in %q", at, span, s.Text)
			}
		}
	}
	for _, e := range l.Entries {
		inside(e.Run.At, e.Run.Span, e.Number)
		if !slices.ContainsFunc(l.In(e.Run.At), func(n Entry) bool { return n.Number == e.Number }) {
			t.Errorf("%s run %d is not in its sentence's numbers", e.Run.At, e.Run.Index)
		}
	}
	for _, f := range sampleReport(t).Figures {
		if finding, ok := l.Finding(f.ID); !ok {
			t.Errorf("nothing is known about %s", f.ID)
		} else if finding.At != (Location{}) {
			inside(finding.At, finding.Number, finding.Whole)
		}
	}
}
